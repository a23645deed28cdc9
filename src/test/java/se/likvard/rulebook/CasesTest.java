package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.assessment.Verdict;
import se.likvard.organiser.OrganiserType;
import se.likvard.rulebook.Case.GivenOutcome;
import se.likvard.value.Place;
import se.likvard.value.Problem;

class CasesTest {

    private static final String CASES = """
            - case: revised three years and one day ago
              asOf: 2025-11-01
              given:
                AllocationModel: { inUse: true, lastRevised: 2022-10-31 }
                Organiser: { alternativeCompensation: false }
              expect: FOUND
            - case: nobody knows
              asOf: 2025-11-01
              organiserType: INDEPENDENT
              outcomes:
                - { rule: allocation/x, subject: "allocationModels[1]", verdict: FOUND }
                - { rule: allocation/y, verdict: NOT_ASSESSED }
              expect: NOT_ASSESSED
              subject: "allocationModels[1]"
              missing: [ "b", "a" ]
            """;

    @Test
    void aRuleSaysOneThingOfASubject() {
        List<Problem> problems = new ArrayList<>();
        Cases.read(
                "c",
                CASES.replace("allocation/y", "allocation/x, subject: \"allocationModels[1]\"")
                        .getBytes(StandardCharsets.UTF_8),
                problems);
        assertThat(problems)
                .singleElement()
                .satisfies(told -> assertThat(told.where()).isEqualTo("c:12:7"))
                .satisfies(told ->
                        assertThat(told.what().en()).isEqualTo("what allocation/x says of this is already on line 11"));
    }

    @Test
    void readsEachCase() {
        List<Case> cases = read(CASES);
        assertThat(cases).extracting(Case::name).containsExactly("revised three years and one day ago", "nobody knows");
        Case first = cases.get(0);
        assertThat(first.asOf()).isEqualTo(LocalDate.of(2025, 11, 1));
        assertThat(first.organiserType()).isEqualTo(OrganiserType.MUNICIPAL);
        assertThat(first.expect()).isEqualTo(Verdict.FOUND);
        assertThat(first.subject()).isEmpty();
        assertThat(first.missing()).isEmpty();
        assertThat(first.place()).isEqualTo(new Place("c", 1, 3));
        Case second = cases.get(1);
        assertThat(second.outcomes())
                .containsExactly(
                        new GivenOutcome("allocation/x", "allocationModels[1]", Verdict.FOUND, new Place("c", 11, 7)),
                        new GivenOutcome("allocation/y", "", Verdict.NOT_ASSESSED, new Place("c", 12, 7)));
        assertThat(second.subject()).contains("allocationModels[1]");
        assertThat(second.missing()).contains(List.of("a", "b"));
    }

    @Test
    void whatIsNotGivenIsLeftOutOfTheJson() {
        assertThat(read(CASES).get(1).organiserJson())
                .isEqualTo(json("{'registrationNumber':'0000000000','name':'Fall','organiserType':'INDEPENDENT'}"));
    }

    @Test
    void keysThatAreLeftOutAreFilledIn() {
        assertThat(
                        organiser(
                                "Organiser: { alternativeCompensation: false }\n    AllocationModel: { inUse: true, indexYear: 2014 }"))
                .isEqualTo(json("{'alternativeCompensation':false,"
                        + "'allocationModels':[{'inUse':true,'indexYear':2014,'id':'1'}],"
                        + "'registrationNumber':'0000000000','name':'Fall','organiserType':'MUNICIPAL'}"));
    }

    @Test
    void recordsWithinRecordsAreWrittenInside() {
        String given =
                "SchoolUnit: [ { schoolYears: [ { schoolYear: 2025, meritValue: 190.5 } ] }, { schoolUnitCode: 00000007, studentHealth: { psychologist: false }, needsAssessments: [] } ]";
        assertThat(organiser(given).get("schoolUnits"))
                .isEqualTo(
                        json(
                                "[{'schoolYears':[{'schoolYear':2025,'meritValue':190.5}],'schoolUnitCode':'00000001','name':'SchoolUnit 1'},"
                                        + "{'schoolUnitCode':'00000007','studentHealth':{'psychologist':false},'needsAssessments':[],'name':'SchoolUnit 2'}]"));
    }

    @Test
    void aSingleRecordIsNoList() {
        assertThat(organiser("ChiefEducationOfficer: { appointed: { none: true } }")
                        .get("chiefEducationOfficer"))
                .isEqualTo(json("{'appointed':{'none':true}}"));
    }

    @Test
    void valuesKeepTheirForms() {
        String given =
                "Intervention: { id: x, started: \"2014\", readings: [ { share: { from: 0.1, to: 0.20 } }, { made: null } ] }";
        assertThat(organiser(given).get("interventions"))
                .isEqualTo(json("[{'id':'x','started':'2014','readings':"
                        + "[{'share':{'from':0.1,'to':0.20},'id':'1'},{'made':null,'id':'2'}]}]"));
    }

    @Test
    void anEmptyListIsKnownToBeEmpty() {
        assertThat(organiser("Intervention: []").get("interventions")).isEqualTo(json("[]"));
    }

    @Test
    void nobodyCanChangeACase() {
        Case first = read(CASES).get(0);
        first.organiserJson().removeAll();
        assertThat(first.organiserJson()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AllocationModel: | AllocationModell:    | c:4:5  | menar du AllocationModel?",
                "AllocationModel: | Banana:              | c:4:5  | unknown type Banana; here may stand: Organiser, ChiefEducationOfficer",
                "AllocationModel: | SchoolYear:          | c:4:5  | SchoolYear skrivs inuti SchoolUnit, under schoolYears",
                "AllocationModel: | MunicipalityYear:    | c:4:23 | schoolYear ska anges för MunicipalityYear",
                "{ inUse: true, lastRevised: 2022-10-31 } | yes | c:4:22 | keys with values",
                "asOf: 2025-11-01 | asOf: i dag          | c:2:9  | inget datum",
                "asOf: 2025-11-01 | as0f: 2025-11-01     | c:2:3  | do you mean asOf?",
                "expect: FOUND    | expect: CLAER        | c:6:11 | do you mean CLEAR?",
                "expect: FOUND    | missing: a           | c:6:12 | en lista med texter",
                "expect: FOUND    | subject: x           | c:1:3  | nyckeln expect saknas",
                "case: nobody knows | case: revised three years and one day ago | c:7:3 | finns redan på rad 1",
                "INDEPENDENT      | PRIVATE              | c:9:18 | MUNICIPAL, INDEPENDENT, REGIONAL, STATE",
                "verdict: FOUND   | verdict: FOUNDD      | c:11:70 | menar du FOUND?",
                "rule: allocation/y, | rul: allocation/y, | c:12:9 | do you mean rule?",
            })
    void typicalMistakes(String right, String wrong, String where, String fragment) {
        List<Problem> problems = problems(CASES.replace(right, wrong));
        assertThat(problems).anySatisfy(each -> Told.one(List.of(each), where, fragment));
    }

    @Test
    void aFileMustHoldACase() {
        Told.one(problems("[]"), "c:1:1", "minst en post");
        Told.one(problems("case: x"), "c:1:1", "a list with at least one item");
    }

    private static JsonNode organiser(String given) {
        return read("- case: x\n  asOf: 2025-11-01\n  given:\n    " + given + "\n  expect: CLEAR\n")
                .get(0)
                .organiserJson();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Case> read(String text) {
        List<Problem> problems = new ArrayList<>();
        List<Case> cases = Cases.read("c", Told.bytes(text), problems);
        assertThat(problems).isEmpty();
        return cases;
    }

    private static List<Problem> problems(String text) {
        return Told.by((bytes, problems) -> Cases.read("c", bytes, problems), text);
    }
}
