package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The command that explains, as text and as JSON. */
class ExplainCommandTest {

    private static final String ALVSALA = "fixtures/alvsala-kommun.json";

    private static Ran explain(Object... more) {
        Object[] all = new Object[more.length + 3];
        all[0] = "explain";
        System.arraycopy(more, 0, all, 1, more.length);
        all[more.length + 1] = "--as-of";
        all[more.length + 2] = "2025-11-01";
        return Ran.likvard(all);
    }

    @Test
    void withoutARuleItTellsWhatMayStillBecomeOfTheAssessment() {
        Ran ran = explain(ALVSALA, "--lang", "en");
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("Which grades are still possible")
                .contains("overall: to a low extent; nothing that is missing can change it")
                .contains("Nothing need be asked")
                .contains("The way to a better grade");
    }

    @Test
    void theSameInJson() throws IOException {
        JsonNode whole =
                new ObjectMapper().readTree(explain(ALVSALA, "--format", "json").out());
        assertThat(whole.at("/outlook/overall/settled").asBoolean()).isTrue();
        assertThat(whole.at("/outlook/overall/possible/0").asText()).isEqualTo("LOW");
        assertThat(whole.at("/plan/worst").asInt(-1)).isZero();
        assertThat(whole.at("/better/exact").asBoolean()).isTrue();
    }

    @Test
    void aFindingIsToldWithTheNearestChange() {
        Ran ran = explain(ALVSALA, "allocation/model-not-revised", "--lang", "en");
        assertThat(ran.out()).contains("so that it no longer holds:").contains("revise the model (compulsory school)");
    }

    @Test
    void whatIsNotAssessedIsToldWithTheQuestionsThatSettleIt() {
        Ran ran = explain("fixtures/dunkelvad-kommun.json", "allocation/model-not-revised", "--lang", "sv");
        assertThat(ran.out())
                .contains("Det som saknas och avgör om just denna regel gäller, och bara det:")
                .contains("Fråga i denna ordning; efter högst 1 svar är det avgjort när alla regler ses tillsammans")
                .contains("svaras av huvudmannen");
    }

    @Test
    void aSubjectGoesWithARule() {
        assertThat(explain(ALVSALA, "--subject", "99010003").status()).isEqualTo(2);
    }
}
