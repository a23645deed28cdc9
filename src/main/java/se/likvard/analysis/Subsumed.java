package se.likvard.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.likvard.assessment.RuleKind;
import se.likvard.dialect.Fact;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Worlds;
import se.likvard.rulebook.Described;
import se.likvard.value.Words;

/**
 * Rules that find nothing that another of their kind does not find too. Recommendations are left out: two measures for one
 * cause are two measures. So is a rule that reads what the other found: it was written to build on it.
 */
final class Subsumed {

    private final List<Universe> universes;
    private final Map<Described, List<Universe>> rules;

    private Subsumed(List<Universe> universes) {
        this.universes = universes;
        this.rules = Rules.of(universes);
    }

    static List<Fault> of(List<Universe> universes) {
        return new Subsumed(universes).faults();
    }

    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        List<Described> all = List.copyOf(rules.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                boolean told = j < i && implies(all.get(j), all.get(i));
                if (i != j && implies(all.get(i), all.get(j)) && !told) {
                    faults.add(fault(all.get(i), all.get(j)));
                }
            }
        }
        return faults;
    }

    private static Fault fault(Described rule, Described other) {
        return Fault.warning(
                Rules.place(rule),
                new Words(
                        "%s finner aldrig något som inte %s också finner".formatted(rule.name(), other.name()),
                        "%s never finds anything that %s does not find too".formatted(rule.name(), other.name())));
    }

    private boolean implies(Described rule, Described other) {
        return comparable(rule, other)
                && !Cycles.mayRead(rule, other)
                && in(rule).stream().allMatch(universe -> implies(rule, other, universe))
                && in(rule).stream().anyMatch(universe -> canBe(rule, universe));
    }

    private List<Universe> in(Described rule) {
        return rules.getOrDefault(rule, List.of());
    }

    private static boolean comparable(Described rule, Described other) {
        return rule.metadata().kind() == other.metadata().kind()
                && rule.metadata().kind() != RuleKind.RECOMMENDATION
                && rule.metadata().grade().equals(other.metadata().grade())
                && rule.tree().subject().type().equals(other.tree().subject().type());
    }

    private static boolean implies(Described rule, Described other, Universe universe) {
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
        Set<String> together = new TreeSet<>(worlds.about(one));
        together.retainAll(worlds.about(other));
        together.removeIf(each -> each.equals("organiserType") || each.endsWith("]") && !each.startsWith("outcomes["));
        return together;
    }

    private static boolean canBe(Described rule, Universe universe) {
        return !universe.worlds().isImpossible(universe.found(rule));
    }
}
