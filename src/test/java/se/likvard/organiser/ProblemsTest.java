package se.likvard.organiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

    /** Each: what stands in an organiser, where the one problem is, and what its English text holds. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'schoolunits':[] | /schoolunits | Is \"schoolUnits\" meant?",
                "'x~/y':1 | /x~0~1y | What can stand here is: registrationNumber, name,",
                "'alternativeCompensation':'ja' | /alternativeCompensation | true or false",
                "'alternativeCompensation':{'from':true,'to':true} | /alternativeCompensation | Only numbers and dates",
                "'qualityWork':{'lastCycle':'2025-02-29'} | /qualityWork/lastCycle | There is no day 2025-02-29",
                "'qualityWork':{'lastCycle':'0202-01-01'} | /qualityWork/lastCycle | years 1900–2199",
                "'qualityWork':{'lastCycle':'1/3 2025'} | /qualityWork/lastCycle | is not a date. Write it as \"2025-03-01\"",
                "'qualityWork':{'lastCycle':2025} | /qualityWork/lastCycle | The number 2025 is not a date",
                "'qualityWork':{'lastCycle':{'from':'2025','to':'2024'}} | /qualityWork/lastCycle | change places",
                "'qualityWork':{'lastCycle':{'from':'2025'}} | /qualityWork/lastCycle | exactly one of",
                "'qualityWork':{'lastCycle':{'source':'x'}} | /qualityWork/lastCycle | exactly one of",
                "'qualityWork':{'lastCycle':{'none':true,'value':'2025'}} | /qualityWork/lastCycle | exactly one of",
                "'qualityWork':{'lastCycle':{'none':false}} | /qualityWork/lastCycle/none | Only true",
                "'qualityWork':{'lastCycle':{'unknown':'SUPRESSED'}} | /qualityWork/lastCycle/unknown | \"SUPPRESSED\" meant",
                "'qualityWork':{'lastCycle':{'unknown':'NO_POLICY_VALUE'}} | /qualityWork/lastCycle/unknown | cannot be used",
                "'qualityWork':{'lastCycle':{'value':'2025','observd':'2025'}} | /qualityWork/lastCycle/observd | \"observed\"",
                "'qualityWork':{'lastCycle':{'value':'2025','observed':'2025'}} | /qualityWork/lastCycle/observed | whole day",
                "'qualityWork':[] | /qualityWork | There should be an object",
                "'routines':{} | /routines | There should be a list",
                "'routines':[3] | /routines/0 | There should be an object",
                "'routines':[{}] | /routines/0/id | \"id\" is missing",
                "'routines':[{'id':7}] | /routines/0/id | between quotation marks",
                "'routines':[{'id':' a'}] | /routines/0/id | does not begin with a space",
                "'routines':[{'id':'1'},{'id':'2'},{'id':'1'}] | /routines/2/id | already in /routines/0",
                "'routines':[{'id':'1','area':'teaching'}] | /routines/0/area | Is \"TEACHING\" meant?",
                "'municipalityYears':[{'schoolYear':2025},{'schoolYear':2025.0}] | /municipalityYears/1/schoolYear | already",
                "'municipalityYears':[{'schoolYear':'2025'}] | /municipalityYears/0/schoolYear | decimal point: 2025",
                "'municipalityYears':[{'schoolYear':2025.5}] | /municipalityYears/0/schoolYear | whole number",
                "'municipalityYears':[{'schoolYear':202}] | /municipalityYears/0/schoolYear | at least 1990",
                "'schoolUnits':[{'schoolUnitCode':'1234567','name':'A'}] | /schoolUnits/0/schoolUnitCode | 8 digits",
                "'schoolUnits':[{'schoolUnitCode':'12345678'}] | /schoolUnits/0/name | missing",
                "'name':'Två' | /name | stands twice"
            })
    void eachProblemIsToldAtItsPlace(String json, String where, String english) {
        assertThat(Given.problems(Given.organiser(json))).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo(where);
            assertThat(problem.what().en()).contains(english);
            assertThat(problem.what().sv())
                    .isNotBlank()
                    .isNotEqualTo(problem.what().en());
        });
    }

    /** Each: what stands for a share, and what its Swedish text holds. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "72.5 | Andelar skrivs 0–1: 0.725 för 72,5 %.",
                "100 | Andelar skrivs 0–1: 1 för 100 %.",
                "100.1 | lägst 0 och högst 1",
                "-0.1 | lägst 0 och högst 1",
                "'72,5' | Skriv som andel 0–1 utan citattecken och med decimalpunkt: 0.725",
                "'72,5 %' | decimalpunkt: 0.725",
                "'0,725' | decimalpunkt: 0.725",
                "'0.725' | decimalpunkt: 0.725",
                "'..' | {\"unknown\": \"SUPPRESSED\"}",
                "'.' | {\"none\": true}",
                "'~100' | {\"from\":",
                "'många' | Här ska stå ett tal (andel 0–1)",
                "true | Värdet true",
                "[] | En lista",
                "1e400 | lägst 0 och högst 1",
                "1e-100000 | orimligt många decimaler"
            })
    void aShareSaysHowItIsWritten(String json, String swedish) {
        String organiser = Given.unit("'schoolYears':[{'schoolYear':2025,'eligibility':" + json + "}]");
        assertThat(Given.problems(organiser)).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("/schoolUnits/0/schoolYears/0/eligibility");
            assertThat(problem.what().sv()).contains(swedish);
        });
    }

    @Test
    void aMeritValueOfMoreThan340IsNotPossible() {
        String years = "'schoolYears':[{'schoolYear':2025,'meritValue':%s}]";
        assertThat(Given.problems(Given.unit(years.formatted("340")))).isEmpty();
        assertThat(Given.told(Given.unit(years.formatted("340.1"))))
                .containsExactly("/schoolUnits/0/schoolYears/0/meritValue: The number 340.1 is not possible:"
                        + " at least 0 and at most 340 (merit points 0–340).");
    }

    @Test
    void allIsToldAtOnce() {
        assertThat(Given.told("{'registrationNumber':'212','organiserType':'KOMMUNAL','schoolUnits':[{},7]}"))
                .hasSize(6)
                .anyMatch(each -> each.startsWith("/registrationNumber: There should be 10 digits"))
                .anyMatch(each -> each.startsWith("/name: "))
                .anyMatch(each -> each.startsWith(
                        "/organiserType: \"KOMMUNAL\" cannot be used. What can stand here is: MUNICIPAL,"))
                .anyMatch(each -> each.startsWith("/schoolUnits/0/schoolUnitCode: "))
                .anyMatch(each -> each.startsWith("/schoolUnits/0/name: "))
                .anyMatch(each -> each.startsWith("/schoolUnits/1: "));
    }

    @Test
    void aRecordMayNotEndSurelyBeforeItBegan() {
        String intervention = "'interventions':[{'id':'1','started':'2025-03-01','%s':%s}]";
        assertThat(Given.problems(Given.organiser(intervention.formatted("ended", "'2025-03-01'"))))
                .isEmpty();
        assertThat(Given.problems(Given.organiser(intervention.formatted("ended", "'2025'"))))
                .isEmpty();
        assertThat(Given.problems(Given.organiser(intervention.formatted("ended", "{'none':true}"))))
                .isEmpty();
        assertThat(Given.told(Given.organiser(intervention.formatted("ended", "'2025-02-28'"))))
                .containsExactly(
                        "/interventions/0/ended: The end 2025-02-28 lies before the beginning 2025-03-01 (started).");
        assertThat(Given.told(Given.organiser(intervention.formatted("plannedEnd", "'2024'"))))
                .containsExactly(
                        "/interventions/0/plannedEnd: The end 2024-12-31 lies before the beginning 2025-03-01 (started).");
    }

    @Test
    void aReferenceToAUnitMustBeToOneOfThoseGiven() {
        String deficiency = "'deficiencies':[{'id':'1','schoolUnitCode':'10000002'}]";
        assertThat(Given.problems(Given.organiser(deficiency))).isEmpty();
        assertThat(Given.told(Given.unit("'specialUnit':false").replaceAll("}$", "," + deficiency + "}")))
                .containsExactly("/deficiencies/0/schoolUnitCode: The school unit 10000002 is not in schoolUnits."
                        + " Is 10000001 meant?");
    }

    @Test
    void controlCharactersNeverGetInOrOut() {
        List<String> told = Given.told(Given.organiser("'name\\u001b':1,'municipalityCode':'\\u001b[2J'"));
        assertThat(told).hasSize(2).allSatisfy(each -> assertThat(each).doesNotContain("\u001b["));
        assertThat(Given.problems(Given.organiser("'municipalityCode':'\\ud800'")))
                .hasSize(1);
        assertThat(Given.problems(Given.organiser("'municipalityCode':'\\ud83d\\ude00'")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | given.json | The file is empty",
                "`[]` | given.json:1:1 | exactly one organiser",
                "`{}\n {}` | given.json:2:2 | exactly one organiser",
                "`{'name':\n 1,5}` | given.json:2:4 | not valid JSON",
                "`{'name':` | given.json:1:9 | ends in the middle",
                "`{'name':NaN}` | given.json:1:12 | not valid JSON"
            })
    void textThatIsNoOrganiserIsToldWithLineAndColumn(String json, String where, String english) {
        assertThat(Given.problems(json)).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo(where);
            assertThat(problem.what().en()).contains(english);
        });
    }

    @Test
    void deepNestingIsAProblemNotACrash() {
        assertThat(Given.problems("[".repeat(100_000))).hasSize(1);
    }

    @Test
    void aByteOrderMarkIsNothing() {
        assertThat(Given.problems("\uFEFF" + Given.organiser(""))).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        assertThatThrownBy(() -> Organisers.read(Path.of("no-such-file.json")))
                .isInstanceOf(InvalidOrganiserException.class)
                .hasMessage("no-such-file.json: The file cannot be read. Does it exist, and may you open it?");
    }
}
