package se.likvard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Audience;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Subject;
import se.likvard.assessment.Verdict;
import se.likvard.value.Words;

class SubjectsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

    @Test
    void twoUnitsOfOneNameAreToldApart() {
        String printed = printed(List.of(
                outcome(Samples.unit("Centralskolan", "10000001"), Verdict.FOUND),
                outcome(Samples.unit("Centralskolan", "10000002"), Verdict.FOUND)));
        assertThat(printed)
                .contains("Centralskolan (schoolUnits[10000001]), Centralskolan (schoolUnits[10000002]): Text.");
    }

    @Test
    void manySubjectsAreNamedUnlessTheyAreAll() {
        List<Outcome> all = IntStream.range(0, 11)
                .mapToObj(i -> outcome(Samples.unit("Skola " + i, Integer.toString(10000000 + i)), Verdict.FOUND))
                .toList();
        Outcome other = outcome(Samples.unit("Skola 11", "20000000"), Verdict.CLEAR);
        assertThat(printed(all)).contains("alla 11: Text.").doesNotContain("Skola 10");
        assertThat(printed(Stream.concat(all.stream(), Stream.of(other)).toList()))
                .contains("Skola 0, Skola 1, Skola 2, ")
                .contains("Skola 10: Text.");
    }

    @Test
    void anOutcomeWithoutAnInputToBlameIsStillNamed() {
        assertThat(printed(List.of(outcome(Samples.unit("Almskolan", "10000001"), Verdict.NOT_ASSESSED))))
                .contains(" - Titel [teaching/rule]: Almskolan");
    }

    private static Outcome outcome(Subject subject, Verdict verdict) {
        return new OutcomeDraft("teaching/rule", new Words("Titel", "Title"), RuleKind.CONCERN, subject, verdict)
                .text(new Words("Text.", "Text."))
                .make();
    }

    private static String printed(List<Outcome> outcomes) {
        Assessment assessment = new Assessment(
                "1",
                "Ekånga",
                "STATE",
                DAY,
                Audience.CASE,
                "likvard",
                DAY,
                "",
                1,
                Optional.empty(),
                Map.of(),
                outcomes,
                List.of());
        return TextReport.of(assessment, Locale.forLanguageTag("sv")).replaceAll("\\s+", " ");
    }
}
