package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Screening;
import se.likvard.assessment.Screening.Advised;
import se.likvard.assessment.Screening.Screened;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;

/** What is said in short is what the assessment says. */
class ScreeningTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

    @ParameterizedTest
    @ValueSource(strings = {"alvsala-kommun", "kvistbackens-skola", "dunkelvad-kommun"})
    void saysWhatTheAssessmentSays(String name) {
        Organiser organiser = Organisers.read(Path.of("fixtures", name + ".json"));
        Assessment whole = Rulebook.standard().assess(organiser, DAY);
        Screening brief = Rulebook.standard().screen(organiser, DAY);
        assertThat(brief.overall()).isEqualTo(whole.overall()).isPresent();
        assertThat(brief.areas()).isEqualTo(whole.areas());
        assertThat(brief.outcomes()).isNotEmpty().isEqualTo(outcomes(whole));
        assertThat(brief.recommendations()).isNotEmpty().isEqualTo(recommendations(whole));
    }

    private static List<Screened> outcomes(Assessment whole) {
        return whole.outcomes().stream()
                .map(each -> new Screened(
                        each.rule(), each.subject().type(), each.subject().key(), each.verdict()))
                .toList();
    }

    private static List<Advised> recommendations(Assessment whole) {
        return whole.recommendations().stream()
                .map(each -> new Advised(
                        each.rule(), each.subject().type(), each.subject().key(), each.certainty()))
                .toList();
    }
}
