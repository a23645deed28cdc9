package se.likvard.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.assessment.RuleKind;
import se.likvard.dialect.Condition;
import se.likvard.dialect.RuleTree;
import se.likvard.reasoning.Formula;
import se.likvard.rulebook.Logic;
import se.likvard.value.Words;

/** Conditions that can never hold, or that always do; told where the smallest such part of one stands. */
final class Conditions {

    private Conditions() {}

    static List<Fault> of(Universes universes) {
        return universes.rules().stream()
                .flatMap(rule ->
                        universes
                                .ask("condition", universes.needed(List.of(rule)), () -> of(rule, universes.in(rule)))
                                .stream())
                .toList();
    }

    private static List<Fault> of(Logic rule, List<Universe> in) {
        if (in.isEmpty()) {
            return List.of();
        }
        List<Fault> singles = Singles.of(rule, in);
        if (!singles.isEmpty()) {
            return singles;
        }
        if (never(rule, rule.tree(), in)) {
            return List.of(never(rule, in));
        }
        return always(rule, in) ? List.of(always(rule)) : alternatives(rule, in);
    }

    private static Fault always(Logic rule) {
        return Fault.error(
                rule.tree().conditions().get(0).place(),
                new Words(
                        "villkoret gäller alltid: %s finner något hos allt som regeln handlar om"
                                .formatted(rule.name()),
                        "the condition always holds: %s finds something of all that the rule is about"
                                .formatted(rule.name())));
    }

    private static boolean never(Logic rule, RuleTree tree, List<Universe> in) {
        return in.stream()
                .allMatch(universe -> holds(
                        rule,
                        tree,
                        universe,
                        (scope, condition) -> universe.worlds().all(List.of(scope, condition))));
    }

    private static boolean always(Logic rule, List<Universe> in) {
        return in.stream()
                .allMatch(universe -> holds(
                        rule,
                        rule.tree(),
                        universe,
                        (scope, condition) -> universe.worlds()
                                .all(List.of(scope, universe.worlds().not(condition)))));
    }

    /** Whether what is asked is impossible of every fact that the rule may be about. */
    private static boolean holds(
            Logic rule, RuleTree tree, Universe universe, BiFunction<Formula, Formula, Formula> asked) {
        return universe.subjects(rule).stream()
                .allMatch(fact -> universe.worlds()
                        .isImpossible(asked.apply(
                                universe.applies(rule, fact), universe.worlds().condition(tree, fact.key()))));
    }

    /** The first condition with which the rule, as far as it has come, can no longer hold. */
    private static Fault never(Logic rule, List<Universe> in) {
        List<Condition> all = rule.tree().conditions();
        Condition first = IntStream.rangeClosed(0, all.size())
                .filter(size -> never(rule, first(rule.tree(), size), in))
                .mapToObj(size -> size == 0 ? rule.tree().subject() : all.get(size - 1))
                .findFirst()
                .orElse(rule.tree().subject());
        boolean caused = rule.metadata().kind() == RuleKind.RECOMMENDATION && reads(first);
        return caused
                ? Fault.warning(
                        first.place(),
                        new Words(
                                "ingenting kan föranleda rekommendationen: utfallet som den läser kan inte finnas",
                                "nothing can cause the recommendation: the outcome that it reads cannot be there"))
                : Fault.error(
                        first.place(),
                        new Words(
                                "villkoret kan aldrig gälla, hur uppgifterna än ser ut",
                                "the condition can never hold, whatever the figures are"));
    }

    private static boolean reads(Condition condition) {
        return condition.patterns().anyMatch(each -> each.type().equals("Outcome"));
    }

    private static RuleTree first(RuleTree tree, int size) {
        return new RuleTree(tree.name(), tree.subject(), tree.conditions().subList(0, size));
    }

    /** Alternatives of an {@code or} that can never be the reason. */
    private static List<Fault> alternatives(Logic rule, List<Universe> in) {
        return IntStream.range(0, rule.tree().conditions().size())
                .boxed()
                .flatMap(index -> rule.tree().conditions().get(index) instanceof Condition.Any any
                        ? any.parts().stream().filter(part -> never(rule, with(rule.tree(), index, part), in))
                        : Stream.<Condition>of())
                .map(part -> Fault.error(
                        part.place(),
                        new Words(
                                "det här alternativet kan aldrig gälla, hur uppgifterna än ser ut",
                                "this alternative can never hold, whatever the figures are")))
                .toList();
    }

    private static RuleTree with(RuleTree tree, int index, Condition condition) {
        List<Condition> conditions = new ArrayList<>(tree.conditions());
        conditions.set(index, condition);
        return new RuleTree(tree.name(), tree.subject(), conditions);
    }
}
