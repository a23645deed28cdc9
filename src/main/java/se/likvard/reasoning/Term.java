package se.likvard.reasoning;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import se.likvard.dialect.Comparing;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Truth;
import se.likvard.value.Value;

/**
 * What a field holds: one value, or one for each way that a choice may turn out.
 *
 * @param choice empty when the value is settled
 * @param values one, or as many as the choice has
 */
record Term(Optional<Choice> choice, List<Value<?>> values) {

    static Term settled(Value<?> value) {
        return new Term(Optional.empty(), List.of(value));
    }

    static Term open(Choice choice) {
        return new Term(Optional.of(choice), choice.values());
    }

    /** The same, each value seen as another. */
    Term as(UnaryOperator<Value<?>> view) {
        return new Term(choice, values.stream().<Value<?>>map(view).toList());
    }

    Formula passes(Predicate<Value<?>> test, Formulas formulas) {
        return choice.map(each -> formulas.is(each, value -> test.test(values.get(value))))
                .orElseGet(() -> formulas.of(test.test(values.get(0))));
    }

    /** How this and another turn out passes. */
    Formula passes(Term other, BiPredicate<Value<?>, Value<?>> test, Formulas formulas) {
        if (choice.isEmpty()) {
            return other.passes(value -> test.test(values.get(0), value), formulas);
        }
        if (other.choice.isEmpty()) {
            return passes(value -> test.test(value, other.values.get(0)), formulas);
        }
        Choice own = choice.get();
        if (choice.equals(other.choice)) {
            return formulas.is(own, each -> test.test(values.get(each), other.values.get(each)));
        }
        return formulas.any(IntStream.range(0, values.size())
                .mapToObj(each -> formulas.all(List.of(
                        formulas.is(own, value -> value == each),
                        other.passes(value -> test.test(values.get(each), value), formulas))))
                .toList());
    }

    /** Whether a value is what something holds in truth, or lies where that lies. */
    static boolean isAs(Value<?> value, Value<?> real) {
        return value.isNone() == real.isNone()
                && (value.exact().isEmpty()
                        ? real.lowest().isEmpty()
                        : Comparing.compare(value, Operator.AT_LEAST, lower(real)) == Truth.TRUE
                                && Comparing.compare(value, Operator.AT_MOST, upper(real)) == Truth.TRUE);
    }

    private static Value<?> lower(Value<?> value) {
        return value.lowest().<Value<?>>map(Value::of).orElse(value);
    }

    private static Value<?> upper(Value<?> value) {
        return value.highest().<Value<?>>map(Value::of).orElse(value);
    }
}
