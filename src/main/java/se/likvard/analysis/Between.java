package se.likvard.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Test;
import se.likvard.reasoning.Answer;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Worlds;
import se.likvard.rulebook.Logic;
import se.likvard.value.Words;

/** What lies between a strength and a concern with the same criterion that go by one figure of their subject, by different limits. */
final class Between {

    /** The one figure that a rule goes by, and what it is compared with. */
    private record Scale(String field, Set<Operand> limits) {

        static Optional<Scale> of(Logic rule) {
            if (rule.tree().conditions().size() != 1
                    || !(rule.tree().conditions().get(0) instanceof Pattern pattern)
                    || pattern.tests().stream()
                                    .filter(test -> isItself(test, rule))
                                    .count()
                            != 1) {
                return Optional.empty();
            }
            List<Test> tests = pattern.tests().stream()
                    .filter(test -> !isItself(test, rule))
                    .flatMap(Test::singles)
                    .toList();
            List<Test.Comparison> comparisons = tests.stream()
                    .filter(Test.Comparison.class::isInstance)
                    .map(Test.Comparison.class::cast)
                    .filter(each -> !(each.operand() instanceof Operand.FieldOf))
                    .toList();
            Set<String> fields =
                    comparisons.stream().map(Test.Comparison::field).collect(Collectors.toSet());
            return fields.size() != 1 || comparisons.size() < tests.size()
                    ? Optional.empty()
                    : Optional.of(new Scale(
                            fields.iterator().next(),
                            comparisons.stream().map(Test.Comparison::operand).collect(Collectors.toSet())));
        }

        private static boolean isItself(Test test, Logic rule) {
            return test instanceof Test.Comparison comparison
                    && comparison.field().equals(Fact.THIS)
                    && comparison.operand() instanceof Operand.FieldOf other
                    && other.variable().equals(rule.tree().subject().variable())
                    && other.field().equals(Fact.THIS);
        }
    }

    private Between() {}

    static Optional<Fault> of(Logic strength, Logic concern, List<Universe> in) {
        Optional<Scale> one = Scale.of(strength);
        Optional<Scale> other = Scale.of(concern);
        boolean oneScale = one.isPresent()
                && other.isPresent()
                && one.get().field().equals(other.get().field())
                && !one.get().limits().equals(other.get().limits())
                && strength.metadata().criterion().equals(concern.metadata().criterion());
        return oneScale
                ? in.stream()
                        .filter(universe -> universe.has(concern))
                        .flatMap(
                                universe -> between(strength, concern, one.get().field(), universe).stream())
                        .findFirst()
                        .map(value -> fault(strength, concern, one.get().field(), value))
                : Optional.empty();
    }

    /** A figure that neither takes in. */
    private static Optional<Object> between(Logic strength, Logic concern, String field, Universe universe) {
        Worlds worlds = universe.worlds();
        return universe.subjects(strength).stream()
                .map(fact -> neither(strength, concern, field, fact, universe))
                .flatMap(each -> worlds.find(each.formula()) instanceof Answer.Possible possible
                        ? possible.world().value(each.key(), field).stream()
                        : Stream.of())
                .flatMap(value -> value.exact().stream())
                .<Object>map(value -> value)
                .findFirst();
    }

    private record Neither(String key, Formula formula) {}

    private static Neither neither(Logic strength, Logic concern, String field, Fact fact, Universe universe) {
        Worlds worlds = universe.worlds();
        return new Neither(
                fact.key(),
                worlds.all(List.of(
                        universe.applies(strength, fact),
                        universe.applies(concern, fact),
                        worlds.not(universe.found(strength, fact)),
                        worlds.not(universe.found(concern, fact)),
                        worlds.holds(fact.key(), field, value -> value.exact().isPresent()))));
    }

    private static Fault fault(Logic strength, Logic concern, String field, Object value) {
        return Fault.warning(
                strength.tree().conditions().get(0).place(),
                new Words(
                        "lucka: varken %s eller %s gäller när %s är %s"
                                .formatted(strength.name(), concern.name(), field, value),
                        "gap: neither %s nor %s holds when %s is %s"
                                .formatted(strength.name(), concern.name(), field, value)));
    }
}
