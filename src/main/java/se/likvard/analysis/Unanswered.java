package se.likvard.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.likvard.assessment.RuleKind;
import se.likvard.rulebook.Logic;
import se.likvard.value.Words;

/** Concerns to which no recommendation is the answer: none that can be given because of it. */
final class Unanswered {

    private Unanswered() {}

    static List<Fault> of(Universes universes) {
        return universes.rules().stream()
                .filter(rule -> rule.metadata().kind() == RuleKind.CONCERN)
                .flatMap(rule -> of(rule, universes).stream())
                .toList();
    }

    private static List<Fault> of(Logic concern, Universes universes) {
        List<Logic> advice = universes.rules().stream()
                .filter(rule -> rule.metadata().kind() == RuleKind.RECOMMENDATION)
                .filter(rule -> universes.read(rule).contains(concern))
                // What reads few is the quicker asked, and more often the answer.
                .sorted(Comparator.comparing(rule -> universes.read(rule).size()))
                .toList();
        List<Logic> all = Stream.concat(Stream.of(concern), advice.stream()).toList();
        return universes.ask(
                "answer " + concern.name(),
                universes.needed(all),
                () -> universes.isInForce(concern)
                                && advice.stream().noneMatch(each -> isAnswered(concern, each, universes))
                        ? List.of(fault(concern))
                        : List.of());
    }

    private static Fault fault(Logic concern) {
        return Fault.warning(
                concern.tree().subject().place(),
                new Words(
                        "ingen rekommendation svarar på %s".formatted(concern.name()),
                        "no recommendation answers %s".formatted(concern.name())));
    }

    private static boolean isAnswered(Logic concern, Logic advice, Universes universes) {
        return universes.in(concern, advice).stream()
                .filter(universe -> universe.has(advice))
                .anyMatch(universe -> universe.subjects(concern).stream()
                        .anyMatch(fact -> isAnswered(Universe.outcome(concern, fact), advice, universe)));
    }

    /** Whether the advice can be given because of the outcome. */
    private static boolean isAnswered(String outcome, Logic advice, Universe universe) {
        return universe.subjects(advice).stream()
                .anyMatch(subject -> universe.worlds().canRestOn(universe.found(advice, subject), outcome));
    }
}
