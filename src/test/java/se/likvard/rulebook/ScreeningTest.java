package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Inquiry;
import se.likvard.assessment.Inquiry.Open;
import se.likvard.assessment.MissingInput.Kind;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Screening;
import se.likvard.assessment.Screening.Advised;
import se.likvard.assessment.Screening.Screened;
import se.likvard.assessment.Verdict;
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

    @Test
    void tellsWhatIsMissingAsTheAssessmentDoes() {
        Organiser organiser = Organisers.read(Path.of("fixtures/dunkelvad-kommun.json"));
        Assessment whole = Rulebook.standard().assess(organiser, DAY);
        Inquiry inquiry = Rulebook.standard().inquire(organiser, DAY);
        assertThat(inquiry.screening()).isEqualTo(Rulebook.standard().screen(organiser, DAY));
        assertThat(inquiry.open()).isNotEmpty().isEqualTo(open(whole));
        assertThat(inquiry.open()).anyMatch(each -> each.missing().size() > 1);
    }

    private static List<Open> open(Assessment whole) {
        return whole.outcomes().stream()
                .filter(each -> each.verdict() == Verdict.NOT_ASSESSED)
                .map(each -> new Open(screened(each), missing(each)))
                .toList();
    }

    private static TreeSet<Kind> missing(Outcome outcome) {
        return outcome.missing().stream()
                .map(gap -> new Kind(gap.path().replaceAll("\\[[^]]*]", "[*]"), gap.reason()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Screened screened(Outcome each) {
        return new Screened(each.rule(), each.subject().type(), each.subject().key(), each.verdict());
    }

    private static List<Screened> outcomes(Assessment whole) {
        return whole.outcomes().stream().map(ScreeningTest::screened).toList();
    }

    private static List<Advised> recommendations(Assessment whole) {
        return whole.recommendations().stream()
                .map(each -> new Advised(
                        each.rule(), each.subject().type(), each.subject().key(), each.certainty()))
                .toList();
    }
}
