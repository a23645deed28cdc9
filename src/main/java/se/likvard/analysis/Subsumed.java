package se.likvard.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.RuleKind;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Test;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Worlds;
import se.likvard.rulebook.Logic;
import se.likvard.value.Words;

/**
 * Rules of a kind that always find the same, and rules that find nothing that another with the same criterion does not find
 * too. One that narrows a rule under a criterion of its own is meant: it asks for something else to be done. Recommendations
 * are left out: two measures for one cause are two measures. So is a rule that reads what the other found: it was written to
 * build on it.
 */
final class Subsumed {

    private final Universes universes;

    private Subsumed(Universes universes) {
        this.universes = universes;
    }

    static List<Fault> of(Universes universes) {
        return new Subsumed(universes).faults();
    }

    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        List<Logic> all = universes.rules();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Logic one = all.get(i);
                Logic other = all.get(j);
                if (comparable(one, other) && haveInCommon(one, other)) {
                    faults.addAll(
                            universes.ask("subsume", universes.needed(List.of(one, other)), () -> faults(one, other)));
                }
            }
        }
        return faults;
    }

    private List<Fault> faults(Logic one, Logic other) {
        boolean same = one.metadata().criterion().equals(other.metadata().criterion());
        boolean first = implies(one, other);
        if (!same && !first) {
            return List.of();
        }
        boolean second = implies(other, one);
        if (first && second) {
            return List.of(same(one, other));
        }
        return !same || !first && !second ? List.of() : List.of(first ? fault(one, other) : fault(other, one));
    }

    private static Fault same(Logic rule, Logic other) {
        return Fault.warning(
                rule.tree().subject().place(),
                new Words(
                        "%s och %s finner alltid detsamma".formatted(rule.name(), other.name()),
                        "%s and %s always find the same".formatted(rule.name(), other.name())));
    }

    private static Fault fault(Logic rule, Logic other) {
        return Fault.warning(
                rule.tree().subject().place(),
                new Words(
                        "%s finner aldrig något som inte %s också finner".formatted(rule.name(), other.name()),
                        "%s never finds anything that %s does not find too".formatted(rule.name(), other.name())));
    }

    private boolean implies(Logic rule, Logic other) {
        List<Universe> in = universes.in(rule, other);
        return !Cycles.mayRead(rule, other)
                && in.stream().allMatch(universe -> implies(rule, other, universe))
                && in.stream().anyMatch(universe -> canBe(rule, universe));
    }

    private static boolean comparable(Logic rule, Logic other) {
        return rule.metadata().kind() == other.metadata().kind()
                && rule.metadata().kind() != RuleKind.RECOMMENDATION
                && rule.metadata().grade().equals(other.metadata().grade())
                && rule.tree().subject().type().equals(other.tree().subject().type());
    }

    /** Whether there is a field that both go by, so that one can follow from the other. */
    private static boolean haveInCommon(Logic rule, Logic other) {
        Set<String> fields = fields(rule);
        fields.retainAll(fields(other));
        return !fields.isEmpty();
    }

    private static Set<String> fields(Logic rule) {
        return rule.tree()
                .patterns()
                .flatMap(pattern -> pattern.tests().stream())
                .flatMap(Test::singles)
                .flatMap(Subsumed::fields)
                .filter(field -> !field.equals(Fact.THIS))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> fields(Test test) {
        if (test instanceof Test.IsNone isNone) {
            return Stream.of(isNone.field());
        }
        Test.Comparison comparison = (Test.Comparison) test;
        return comparison.operand() instanceof Operand.FieldOf other
                ? Stream.of(comparison.field(), other.field())
                : Stream.of(comparison.field());
    }

    private static boolean implies(Logic rule, Logic other, Universe universe) {
        Worlds worlds = universe.worlds();
        for (Fact fact : universe.subjects(rule)) {
            Formula found = universe.found(rule, fact);
            Formula too = universe.found(other, fact);
            boolean related = !together(worlds, found, too).isEmpty();
            if (!related || !worlds.isImpossible(worlds.all(List.of(found, worlds.not(too))))) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> together(Worlds worlds, Formula one, Formula other) {
        Set<String> together = new TreeSet<>(worlds.wording().about(one));
        together.retainAll(worlds.wording().about(other));
        together.removeIf(each -> each.equals("organiserType") || each.endsWith("]") && !each.startsWith("outcomes["));
        return together;
    }

    private static boolean canBe(Logic rule, Universe universe) {
        return !universe.worlds().isImpossible(universe.found(rule));
    }
}
