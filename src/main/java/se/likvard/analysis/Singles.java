package se.likvard.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.dialect.Comparing;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Test;
import se.likvard.dialect.Truth;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Worlds;
import se.likvard.rulebook.Logic;
import se.likvard.value.Place;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * Single tests that can never hold beside the others of their pattern, or that every figure passes. In the scope the latter is
 * meant: it asks for there being a figure.
 */
final class Singles {

    /** A test of a figure by itself. */
    private record Single(Test test, String field, Place place) {

        static Stream<Single> of(Test test) {
            if (test instanceof Test.All all) {
                return all.tests().stream().flatMap(Single::of);
            }
            if (test instanceof Test.IsNone isNone) {
                return Stream.of(new Single(test, isNone.field(), isNone.place()));
            }
            return test instanceof Test.Comparison comparison && !(comparison.operand() instanceof Operand.FieldOf)
                    ? Stream.of(new Single(test, comparison.field(), comparison.place()))
                    : Stream.of();
        }
    }

    private final Pattern pattern;
    private final List<Single> singles;
    private final List<Universe> in;

    private Singles(Pattern pattern, List<Universe> in) {
        this.pattern = pattern;
        this.in = in;
        this.singles = in.stream()
                .findFirst()
                .flatMap(universe -> universe.any(pattern.type()))
                .map(fact -> pattern.tests().stream()
                        .flatMap(Single::of)
                        .filter(each -> !fact.read(each.field()).value().isSettled())
                        .toList())
                .orElse(List.of());
    }

    static List<Fault> of(Logic rule, List<Universe> in) {
        return rule.tree()
                .patterns()
                .filter(pattern -> !pattern.type().equals("Outcome"))
                .flatMap(pattern -> new Singles(pattern, in)
                        .faults(pattern.equals(rule.tree().subject())).stream())
                .toList();
    }

    private List<Fault> faults(boolean scope) {
        Optional<Single> never = IntStream.range(0, singles.size())
                .filter(last -> isNowhere((universe, fact) -> holds(universe, fact, singles.subList(0, last + 1))))
                .mapToObj(singles::get)
                .findFirst();
        if (never.isPresent()) {
            return List.of(never(never.get()));
        }
        return scope
                ? List.of()
                : singles.stream().filter(this::isAlways).map(Singles::always).toList();
    }

    private interface Asked {
        Formula of(Universe universe, Fact fact);
    }

    private boolean isNowhere(Asked asked) {
        return in.stream()
                .allMatch(universe -> universe.any(pattern.type())
                        .filter(fact -> universe.worlds().isImpossible(asked.of(universe, fact)))
                        .isPresent());
    }

    private boolean isAlways(Single single) {
        List<Single> others = singles.stream().filter(each -> each != single).toList();
        return single.test() instanceof Test.Comparison
                && isNowhere((universe, fact) -> {
                    Worlds worlds = universe.worlds();
                    return worlds.all(List.of(
                            holds(universe, fact, others),
                            worlds.holds(
                                    fact.key(),
                                    single.field(),
                                    value -> value.exact().isPresent()),
                            worlds.not(holds(universe, fact, List.of(single)))));
                });
    }

    private static Formula holds(Universe universe, Fact fact, List<Single> singles) {
        List<Formula> all = new ArrayList<>();
        singles.forEach(each -> all.add(
                universe.worlds().holds(fact.key(), each.field(), value -> passes(universe, each.test(), value))));
        return universe.worlds().all(all);
    }

    private static boolean passes(Universe universe, Test test, Value<?> value) {
        if (test instanceof Test.IsNone isNone) {
            return value.isNone() != isNone.negated();
        }
        Test.Comparison comparison = (Test.Comparison) test;
        Object with = comparison.operand() instanceof Operand.Limit limit
                ? universe.limits().value(limit.name())
                : ((Operand.Constant) comparison.operand()).value();
        return Comparing.compare(value, comparison.operator(), Value.of(with)) == Truth.TRUE;
    }

    private static Fault never(Single single) {
        return Fault.error(
                single.place(),
                new Words(
                        "villkoret kan aldrig gälla: ingen uppgift i %s klarar det och det som står före"
                                .formatted(single.field()),
                        "the condition can never hold: no figure in %s passes it and what stands before it"
                                .formatted(single.field())));
    }

    private static Fault always(Single single) {
        return Fault.warning(
                single.place(),
                new Words(
                        "villkoret gäller alltid: varje uppgift i %s klarar det".formatted(single.field()),
                        "the condition always holds: every figure in %s passes it".formatted(single.field())));
    }
}
