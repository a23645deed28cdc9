package se.likvard.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.organiser.Organisers;

/** Every kind of answer, and what becomes of what nobody touched. */
class FilledFormTest {

    private static final String ORIGIN = ",\"source\":\"Huvudmannen, formulär\",\"observed\":\"2025-10-15\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "allocationModels | lastRevised | 2024-05-01 | {\"value\":\"2024-05-01\"",
                "allocationModels | lastRevised | 2024-05 | {\"from\":\"2024-05-01\",\"to\":\"2024-05-31\"",
                "allocationModels | lastRevised | 2024 | {\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"",
                "allocationModels | lastRevised | 2024-05-03 – 2024-06-07 | {\"from\":\"2024-05-03\",\"to\":\"2024-06-07\"",
                "allocationModels | lastRevised | Vet ej | {\"unknown\":\"NOT_REPORTED\"",
                "allocationModels | lastRevised | ej tillämpligt | {\"notApplicable\":true",
                "allocationModels | lastEvaluated | aldrig | {\"none\":true",
                "allocationModels | lastEvaluated | finns inte | {\"none\":true",
                "allocationModels | lastEvaluated | never | {\"none\":true",
                "allocationModels | weightedShare | 35 % | {\"value\":0.35",
                "allocationModels | weightedShare | 35% | {\"value\":0.35",
                "allocationModels | weightedShare | 0,35 | {\"value\":0.35",
                "allocationModels | weightedShare | 7,25 % | {\"value\":0.0725",
                "allocationModels | weightedShare | 30–40 % | {\"from\":0.3,\"to\":0.4",
                "allocationModels | schoolForm | Förskolan | {\"value\":\"PRESCHOOL\"",
                "allocationModels | schoolForm | preschool class | {\"value\":\"PRESCHOOL_CLASS\"",
                "allocationModels | inUse | NEJ | {\"value\":false",
                "extraResources | amount | 1 250 001 | {\"value\":1250001",
                "extraResources | schoolUnitCode | 10000002 Öskolan | {\"value\":\"10000002\"",
                "extraResources | schoolUnitCode | 10000002 | {\"value\":\"10000002\"",
                "interventions | schoolUnitCode | finns inte | {\"none\":true",
            })
    void anAnswerIsTheOrganisersOwnAndDated(String list, String column, String answer, String written) {
        assertThat(record(Given.form().text(list, 0, column, answer), list)
                        .path(column)
                        .toString())
                .isEqualTo(written + ORIGIN);
    }

    @Test
    void datesAndNumbersOfTheSpreadsheetAreRead() {
        Filled form = Given.form()
                .number("allocationModels", 0, "lastRevised", "45413")
                .number("allocationModels", 0, "lastEvaluated", "2024")
                .number("allocationModels", 0, "weightedShare", "0.35");
        JsonNode model = record(form, "allocationModels");
        assertThat(model.path("lastRevised").path("value").asText()).isEqualTo("2024-05-01");
        assertThat(model.path("lastEvaluated").path("from").asText()).isEqualTo("2024-01-01");
        assertThat(model.path("weightedShare").path("value").decimalValue()).isEqualByComparingTo("0.35");
    }

    @Test
    void emptyDontKnowAndNeverAreThreeThings() {
        Filled empty = Given.form().text("allocationModels", 0, "lastRevised", "");
        assertThat(record(empty, "allocationModels").has("lastRevised")).isFalse();
        Filled never = Given.form().text("allocationModels", 0, "lastRevised", "aldrig");
        assertThat(Given.read(never).changes()).as("it said so before").isEmpty();
        assertThat(record(never, "allocationModels").path("lastRevised").toString())
                .isEqualTo("{\"none\":true}");
        Filled unknown = Given.form().text("allocationModels", 0, "lastRevised", "vet ej");
        assertThat(record(unknown, "allocationModels")
                        .path("lastRevised")
                        .path("unknown")
                        .asText())
                .isEqualTo("NOT_REPORTED");
    }

    @Test
    void onlyWhatWasChangedChanges() {
        ReadForm read = Given.read(Given.form().answer(Marks.ORGANISER, "qualityWork.documented", "ja"));
        JsonNode before = Organisers.write(Given.ORGANISER);
        JsonNode after = Organisers.write(read.organiser());
        assertThat(after.path("qualityWork").path("documented").path("value").asBoolean())
                .isTrue();
        assertThat(((com.fasterxml.jackson.databind.node.ObjectNode) after)
                        .without("qualityWork")
                        .toString())
                .isEqualTo(before.toString());
        assertThat(read.changes()).singleElement().satisfies(change -> {
            assertThat(change.where()).startsWith("Huvudmannen!C");
            assertThat(change.what().sv()).isEqualTo("Om kvalitetsarbetet är dokumenterat: (tomt) → ja");
            assertThat(change.what().en()).isEqualTo("Whether the quality work is documented: (empty) → yes");
        });
    }

    @Test
    void aShareIsToldAsItWasRead() {
        assertThat(Given.read(Given.form().text("allocationModels", 0, "weightedShare", "0,35"))
                        .changes())
                .extracting(each -> each.what().sv())
                .containsExactly("Andel av budgeten som fördelas efter behov: 8,5 % → 35 %");
    }

    @Test
    void aNewRowIsANewRecord() {
        Filled form = Given.form()
                .text("schoolUnits.needsAssessments", 1, "^", "10000002 Öskolan")
                .text("schoolUnits.needsAssessments", 1, "made", "2025-01-07")
                .text("interventions.readings", 1, "^", "a")
                .text("interventions.readings", 1, "id", "r2")
                .text("interventions.readings", 1, "share", "62 %");
        JsonNode json = Given.json(form);
        assertThat(json.at("/schoolUnits/1/needsAssessments").toString())
                .startsWith("{\"atLeast\":[{\"id\":\"form-1\",\"made\":{\"value\":\"2025-01-07\"");
        assertThat(json.at("/interventions/0/readings/1/share/value").asText()).isEqualTo("0.62");
        assertThat(json.at("/interventions/0/readings/0").toString())
                .as("untouched")
                .isEqualTo("{\"id\":\"r1\",\"made\":\"2023-09-01\",\"share\":{\"from\":0.4,\"to\":0.5}}");
    }

    @Test
    void aNewUnitCanBeSpokenOf() {
        Filled form = Given.form()
                .text("schoolUnits", 2, "schoolUnitCode", "10000003")
                .text("schoolUnits", 2, "name", "Nya skolan")
                .text("schoolUnits", 2, "studentHealth.schoolNurse", "ja")
                .text("interventions", 0, "schoolUnitCode", "10000003");
        JsonNode json = Given.json(form);
        assertThat(json.at("/schoolUnits/2/name").asText()).isEqualTo("Nya skolan");
        assertThat(json.at("/schoolUnits/2/studentHealth/schoolNurse/value").asBoolean())
                .isTrue();
        assertThat(json.at("/interventions/0/schoolUnitCode/value").asText()).isEqualTo("10000003");
    }

    @Test
    void aRowTakenAwayIsGone() {
        Filled form = Given.form()
                .without("allocationModels", 0)
                .answer("allocationModels", "allocationModels", "det finns inga");
        ReadForm read = Given.read(form);
        assertThat(read.organiser().allocationModels().items()).isEmpty();
        assertThat(read.organiser().allocationModels().given()).isTrue();
        assertThat(read.changes()).extracting(each -> each.what().en()).contains("removed row grund");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"deficiencies | vet ej | ''", "deficiencies | '' | ''", "routines | det finns inga | []"})
    void whetherAListIsWhole(String list, String answer, String written) {
        assertThat(Given.json(Given.form().answer(list, list, answer))
                        .path(list)
                        .toString())
                .isEqualTo(written);
    }

    @Test
    void aListOfWhichAPartIsKnownCanBecomeWholeAndTheOtherWay() {
        Filled form = Given.form()
                .answer("extraResources", "extraResources", "ja")
                .answer("interventions", "interventions", "nej, det finns fler")
                .text("schoolUnits", 0, "principalServices", "vet ej");
        ReadForm read = Given.read(form);
        assertThat(read.organiser().extraResources().given()).isTrue();
        assertThat(read.organiser().interventions().given()).isFalse();
        assertThat(read.organiser().interventions().items()).hasSize(1);
        assertThat(read.organiser()
                        .schoolUnits()
                        .items()
                        .get(0)
                        .principalServices()
                        .given())
                .isFalse();
        assertThat(read.changes()).hasSize(3);
    }

    private static JsonNode record(Filled form, String list) {
        JsonNode node = Given.json(form).path(list);
        return node.isArray() ? node.get(0) : node.path("atLeast").get(0);
    }
}
