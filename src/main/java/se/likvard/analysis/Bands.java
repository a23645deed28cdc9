package se.likvard.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Test;
import se.likvard.rulebook.Logic;
import se.likvard.value.Words;

/**
 * A strength and a concern that mirror each other (the same criterion, the same subject, a field in common) are two bands of one
 * scale: they must not overlap. {@link Between} tells of what no band of a scale takes in.
 */
final class Bands {

    private Bands() {}

    static List<Fault> of(Universes universes, Witnesses witnesses) {
        List<Fault> faults = new ArrayList<>();
        universes.rules().stream()
                .filter(rule -> rule.metadata().kind() == RuleKind.STRENGTH)
                .forEach(strength -> universes.rules().stream()
                        .filter(rule -> rule.metadata().kind() == RuleKind.CONCERN && mirrors(strength, rule))
                        .forEach(concern -> {
                            faults.addAll(universes.ask(
                                    "overlap",
                                    universes.needed(List.of(strength, concern)),
                                    () -> overlap(strength, concern, universes, witnesses).stream()
                                            .toList()));
                        }));
        faults.addAll(Between.of(universes, witnesses));
        return faults;
    }

    private static boolean mirrors(Logic strength, Logic concern) {
        Set<String> fields = fields(strength);
        fields.retainAll(fields(concern));
        Set<String> criteria = Scale.criteria(concern).collect(Collectors.toSet());
        return !fields.isEmpty()
                && Scale.criteria(strength).anyMatch(criteria::contains)
                && strength.tree()
                        .subject()
                        .type()
                        .equals(concern.tree().subject().type());
    }

    /** The fields that the condition compares with a constant or a limit, by type. */
    private static Set<String> fields(Logic rule) {
        return rule.tree().conditions().stream()
                .flatMap(Condition::patterns)
                .flatMap(pattern -> pattern.tests().stream()
                        .flatMap(Test::singles)
                        .filter(Test.Comparison.class::isInstance)
                        .map(Test.Comparison.class::cast)
                        .filter(test -> !(test.operand() instanceof Operand.FieldOf))
                        .map(test -> pattern.type() + "." + test.field()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Fault> overlap(Logic strength, Logic concern, Universes universes, Witnesses witnesses) {
        Words what = new Words(
                "överlapp: styrkan %s och %s kan gälla samma sak samtidigt".formatted(strength.name(), concern.name()),
                "overlap: the strength %s and %s can hold of the same thing at once"
                        .formatted(strength.name(), concern.name()));
        return witnesses.fault(
                strength.tree().subject().place(),
                what,
                List.of(strength, concern),
                universes.in(strength, concern),
                universe -> universe.worlds()
                        .any(universe.subjects(strength).stream()
                                .map(fact -> universe.worlds()
                                        .all(List.of(universe.found(strength, fact), universe.found(concern, fact))))
                                .toList()),
                assessment -> meet(assessment, strength, concern));
    }

    private static boolean meet(Assessment assessment, Logic strength, Logic concern) {
        return found(assessment, strength)
                .anyMatch(one -> found(assessment, concern)
                        .anyMatch(other -> other.subject().equals(one.subject())));
    }

    private static Stream<Outcome> found(Assessment assessment, Logic rule) {
        return assessment.outcomes().stream()
                .filter(each -> each.rule().equals(rule.name()) && each.verdict() == Verdict.FOUND);
    }
}
