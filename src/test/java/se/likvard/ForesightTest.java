package se.likvard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Sentence;
import se.likvard.assessment.Verdict;
import se.likvard.assessment.Why;
import se.likvard.explain.Whole;
import se.likvard.explain.WholeJson;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.report.Grounds;
import se.likvard.report.JsonReport;
import se.likvard.report.PageText;
import se.likvard.report.TextReport;

/** What lies ahead of an assessment is told alike in every form of its report. */
class ForesightTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String OPEN = "dunkelvad-kommun";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Assessment assessment() {
        return Fixtures.assess(OPEN, Fixtures.DAY);
    }

    private static String text() {
        return spaced(TextReport.of(assessment(), Fixtures.foresight(OPEN), SWEDISH));
    }

    private static String page() {
        return PageText.of(PageTest.page(OPEN, SWEDISH));
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void programsReadWhatTheExplanationOfTheWholeHolds() throws IOException {
        Whole whole =
                Fixtures.LIKVARD.explain(Fixtures.organiser(OPEN), assessment()).whole();
        JsonNode report = MAPPER.readTree(JsonReport.of(assessment(), Fixtures.foresight(OPEN)));
        assertThat(report.path("whole")).isEqualTo(MAPPER.readTree(WholeJson.of(whole)));
        assertThat(report.path("whole").path("plan").path("questions")).isNotEmpty();
    }

    @Test
    void theNextQuestionIsAskedOfSomebodyAndForALaw() {
        String question = "onstaterade brister: svaras av huvudmannen";
        String law = "[governance/shared-routine-missing] (4 kap. 3 § skollagen (2010:800))";
        assertThat(text()).contains(question, "får frågas för att pröva:", law);
        assertThat(page()).contains(question, "får frågas för att pröva:", law);
    }

    @Test
    void theGradesThatAreStillPossibleStandBesideTheGrade() {
        String still = "möjligt: i flera delar eller i låg utsträckning";
        assertThat(text()).contains("Sammantaget " + still);
        assertThat(page()).contains("Vad det ännu kan bli: " + still);
    }

    @Test
    void whatIsClearAndWhatIsOpenIsToldWithItsReasons() {
        for (Verdict verdict : List.of(Verdict.CLEAR, Verdict.NOT_ASSESSED)) {
            Outcome outcome = assessment().outcomes().stream()
                    .filter(each -> each.verdict() == verdict && each.kind() == RuleKind.CONCERN)
                    .findFirst()
                    .orElseThrow();
            Why why = Fixtures.foresight(OPEN)
                    .why(outcome.rule(), outcome.subject())
                    .orElseThrow();
            assertThat(why.reasons()).isNotEmpty();
            for (Sentence reason : why.reasons()) {
                assertThat(text()).contains(spaced(reason.text().sv()));
                assertThat(page()).contains(spaced(reason.text().sv()));
            }
        }
    }

    @Test
    void whatIsNotWorkedOutIsSaidWithTheReason() throws IOException {
        StringBuilder units = new StringBuilder();
        for (int unit = 0; unit < 12; unit++) {
            units.append(unit == 0 ? "" : ",")
                    .append("{\"schoolUnitCode\":\"%d\",\"name\":\"Skola %d\"}".formatted(10000001 + unit, unit));
        }
        Organiser organiser = Organisers.read(
                MAPPER.readTree("{\"registrationNumber\":\"2120000001\",\"name\":\"Ekånga\",\"organiserType\":"
                        + "\"MUNICIPAL\",\"schoolUnits\":[" + units + "]}"));
        Assessment assessment = Fixtures.LIKVARD.assess(organiser, Fixtures.DAY);
        Grounds grounds = Fixtures.LIKVARD.foresight(organiser, assessment);
        String why = "är inte uträknat här: "
                + assessment.outcomes().stream().filter(Outcome::isOpen).count() + " bedömningar väntar på uppgifter";
        assertThat(spaced(TextReport.of(assessment, grounds, SWEDISH))).contains(why);
        assertThat(PageText.of(Fixtures.LIKVARD.page(assessment, grounds, organiser, SWEDISH)))
                .contains(why);
        assertThat(JsonReport.of(assessment, grounds)).contains(why);
    }
}
