package se.likvard.reasoning;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.likvard.dialect.Comparing;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Truth;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** What a field holds: one value, or one for each way that a choice may turn out. */
final class Term {

    private final Optional<Choice> choice;
    private final List<Value<?>> values;
    private final BitSet unknown = new BitSet();
    private @Nullable Map<String, BitSet> texts;

    private Term(Optional<Choice> choice, List<Value<?>> values) {
        this.choice = choice;
        this.values = values;
    }

    static Term settled(Value<?> value) {
        return new Term(Optional.empty(), List.of(value));
    }

    static Term open(Choice choice) {
        return new Term(Optional.of(choice), choice.values());
    }

    /** Empty when the value is settled. */
    Optional<Choice> choice() {
        return choice;
    }

    /** One, or as many as the choice has. */
    List<Value<?>> values() {
        return values;
    }

    /** The text that it is settled to be, if it is one. */
    Optional<String> text() {
        return choice.isEmpty() && values.get(0).exact().orElse(null) instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** The same, each value seen as another. */
    Term as(UnaryOperator<Value<?>> view) {
        return new Term(choice, values.stream().<Value<?>>map(view).toList());
    }

    /**
     * When it is a text, or the word of that name.
     *
     * @param surely or else also when it is not known what it is
     */
    Formula is(String text, boolean surely, Formulas formulas) {
        BitSet same = (BitSet) texts().getOrDefault(text, new BitSet()).clone();
        if (!surely) {
            same.or(unknown);
        }
        return choice.map(each -> formulas.is(each, same::get)).orElseGet(() -> formulas.of(same.get(0)));
    }

    private Map<String, BitSet> texts() {
        Map<String, BitSet> known = texts;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                String text = values.get(i).exact().map(Object::toString).orElse(null);
                if (text != null) {
                    known.computeIfAbsent(text, any -> new BitSet()).set(i);
                } else if (values.get(i) instanceof Unknown) {
                    unknown.set(i);
                }
            }
            texts = known;
        }
        return known;
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
