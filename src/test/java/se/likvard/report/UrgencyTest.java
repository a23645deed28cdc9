package se.likvard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Audience;
import se.likvard.assessment.Basis;
import se.likvard.assessment.Because;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.ClosesWhen;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.Replaced;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Status;
import se.likvard.assessment.Subject;
import se.likvard.assessment.Verdict;
import se.likvard.value.Evidence;
import se.likvard.value.Words;

class UrgencyTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final Words WORDS = new Words("ord", "words");
    private static final Subject UNIT = Samples.unit("Almskolan", "10000001");

    @Test
    void passedDeadlinesThenReplacingThenPatternsThenSuspectedBreachesThenTheRestByRule() {
        assertThat(order(
                        advice("a", "teaching/few"),
                        advice("b", "governance/breach"),
                        advice("c", "patterns/spiral"),
                        advice("d", "governance/breach", "recommendations/x"),
                        advice("e", "teaching/few"),
                        advice("f", "follow-up/deadline-passed"),
                        advice("g", "follow-up/deadline-close")))
                .containsExactly("f", "d", "c", "b", "a", "e", "g");
    }

    private static List<String> order(Recommendation... advice) {
        AppliedLimit own = new AppliedLimit("limit", "10", null, "2014-07-01", Status.H, WORDS);
        List<Outcome> outcomes = List.of(
                lawful("governance/breach").make(),
                lawful("follow-up/deadline-passed").make(),
                lawful("follow-up/deadline-close").limit(own).make(),
                lawful("teaching/few").limit(own).make());
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
        return Stream.of(advice)
                .map(List::of)
                .sorted(Urgency.of(assessment))
                .map(same -> same.get(0).rule())
                .toList();
    }

    private static OutcomeDraft lawful(String rule) {
        return new OutcomeDraft(rule, WORDS, RuleKind.CONCERN, UNIT, Verdict.FOUND).basis(Basis.LAW);
    }

    private static Recommendation advice(String rule, String because, String... replaces) {
        return new Recommendation(
                rule,
                UNIT,
                Certainty.CERTAIN,
                WORDS,
                WORDS,
                List.of(new Because(because, UNIT, Verdict.FOUND)),
                Stream.of(replaces).map(each -> new Replaced(each, WORDS)).toList(),
                List.of(),
                WORDS,
                WORDS,
                DAY,
                new ClosesWhen(Evidence.VISIT, WORDS),
                List.of(),
                List.of());
    }
}
