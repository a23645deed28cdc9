package se.likvard.reasoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.likvard.dialect.Comparing;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.dialect.Truth;
import se.likvard.value.Value;

/** Which values of a field rules can tell apart: those of which some test passes one and not the other. */
public final class Apart {

    private final Map<String, Set<Asked>> asked = new HashMap<>();
    /** The fields that are compared with other fields: there every value is told from every other. */
    private final Set<String> compared = new HashSet<>();

    private interface Asked {
        boolean passes(Value<?> value);

        /** The same, asked whichever way what is compared may be asked. */
        default Stream<Asked> eitherWay() {
            return Stream.of(this);
        }
    }

    private record Comparison(Operator operator, Value<?> with) implements Asked {
        @Override
        public boolean passes(Value<?> value) {
            return isOfAKind(value) && Comparing.compare(value, operator, with) == Truth.TRUE;
        }

        @Override
        public Stream<Asked> eitherWay() {
            Object limit = with.exact().orElse(null);
            return limit instanceof BigDecimal || limit instanceof LocalDate
                    ? Stream.of(Operator.LESS, Operator.GREATER).map(each -> new Comparison(each, with))
                    : Stream.of(this);
        }

        /** Fields of different types of facts may share a name and hold different things. */
        private boolean isOfAKind(Value<?> value) {
            Object one = value.exact().orElse(null);
            Object other = with.exact().orElse(null);
            return Stream.of(BigDecimal.class, LocalDate.class, Boolean.class)
                    .allMatch(kind -> kind.isInstance(one) == kind.isInstance(other));
        }
    }

    private record IsNone() implements Asked {
        @Override
        public boolean passes(Value<?> value) {
            return value.isNone();
        }
    }

    /** By the tests of some rules. */
    public Apart(List<RuleTree> rules, Limits limits) {
        rules.stream()
                .flatMap(RuleTree::patterns)
                .flatMap(pattern -> pattern.tests().stream())
                .flatMap(Test::singles)
                .forEach(test -> note(test, limits));
    }

    private void note(Test test, Limits limits) {
        if (test instanceof Test.IsNone none) {
            note(none.field(), new IsNone());
        } else if (test instanceof Test.Comparison comparison) {
            if (comparison.operand() instanceof Operand.FieldOf other) {
                compared.addAll(List.of(comparison.field(), other.field()));
            } else {
                Object with = comparison.operand() instanceof Operand.Limit limit
                        ? limits.value(limit.name())
                        : ((Operand.Constant) comparison.operand()).value();
                note(comparison.field(), new Comparison(comparison.operator(), Value.of(with)));
            }
        }
    }

    private void note(String field, Asked test) {
        asked.computeIfAbsent(field, any -> new HashSet<>()).add(test);
    }

    /** Whether no rule can tell one settled value of a field from another. */
    public boolean isAlike(String field, Value<?> one, Value<?> other) {
        return compared.contains(field)
                ? word(one).equals(word(other))
                : asked.getOrDefault(field, Set.of()).stream().allMatch(each -> each.passes(one) == each.passes(other));
    }

    /** Whether two settled values lie on the same side of everything that rules compare a field with, or at the same of it. */
    public boolean isOnOneSide(String field, Value<?> one, Value<?> other) {
        return asked.getOrDefault(field, Set.of()).stream()
                .flatMap(Asked::eitherWay)
                .allMatch(each -> each.passes(one) == each.passes(other));
    }

    /** Whether rules compare a field with nothing but constants and limits, which cut its values into stretches. */
    public boolean isCut(String field) {
        return !compared.contains(field);
    }

    private static String word(Value<?> value) {
        return value.exact().map(Object::toString).orElse(value.isNone() ? "none" : "");
    }
}
