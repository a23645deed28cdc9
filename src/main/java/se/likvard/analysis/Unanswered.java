package se.likvard.analysis;

import java.util.List;
import java.util.Map;
import se.likvard.assessment.RuleKind;
import se.likvard.rulebook.Described;
import se.likvard.value.Words;

/** Concerns to which no recommendation is the answer: none that can be given because of it. */
final class Unanswered {

    private Unanswered() {}

    static List<Fault> of(List<Universe> universes) {
        return Rules.of(universes).entrySet().stream()
                .filter(each -> each.getKey().metadata().kind() == RuleKind.CONCERN)
                .filter(each -> each.getValue().stream().noneMatch(universe -> isAnswered(each.getKey(), universe)))
                .map(Map.Entry::getKey)
                .map(Unanswered::fault)
                .toList();
    }

    private static Fault fault(Described concern) {
        return Fault.warning(
                Rules.place(concern),
                new Words(
                        "ingen rekommendation svarar på %s".formatted(concern.name()),
                        "no recommendation answers %s".formatted(concern.name())));
    }

    private static boolean isAnswered(Described concern, Universe universe) {
        return universe.regime().rules().stream()
                .filter(rule -> rule.metadata().kind() == RuleKind.RECOMMENDATION)
                .anyMatch(advice -> universe.subjects(concern).stream()
                        .anyMatch(fact -> isAnswered(Universe.outcome(concern, fact), advice, universe)));
    }

    /** Whether the advice can be given because of the outcome. */
    private static boolean isAnswered(String outcome, Described advice, Universe universe) {
        return universe.subjects(advice).stream()
                .anyMatch(subject -> universe.worlds().canRestOn(universe.found(advice, subject), outcome));
    }
}
