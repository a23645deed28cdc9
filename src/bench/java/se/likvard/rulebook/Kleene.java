package se.likvard.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Truth;
import se.likvard.value.Between;
import se.likvard.value.Known;
import se.likvard.value.None;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** Three-valued comparisons of a fact's fields, for the rules written by hand. */
final class Kleene {

    private Kleene() {}

    static Truth both(Truth one, Truth other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Truth either(Truth one, Truth other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    static <T> Truth any(List<T> list, Function<T, Truth> holds) {
        Truth result = Truth.FALSE;
        for (T each : list) {
            result = either(result, holds.apply(each));
            if (result == Truth.TRUE) {
                return result;
            }
        }
        return result;
    }

    static Truth none(Fact fact, String field) {
        Value<?> value = fact.read(field).value();
        return value instanceof Unknown ? Truth.UNKNOWN : Truth.of(value instanceof None);
    }

    /** The field is this word, flag or text. */
    static Truth is(Fact fact, String field, Object word) {
        return is(fact.read(field).value(), word);
    }

    static Truth is(Value<?> value, Object word) {
        if (value instanceof Known<?> known) {
            return Truth.of(known.value().equals(word) || (word instanceof String && known.value().toString().equals(word)));
        }
        return value instanceof Unknown ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The field is another word than this; nothing is, where there is none. */
    static Truth isOther(Fact fact, String field, Object word) {
        Value<?> value = fact.read(field).value();
        if (value instanceof Known<?> known) {
            return Truth.of(!known.value().equals(word));
        }
        return value instanceof Unknown ? Truth.UNKNOWN : Truth.FALSE;
    }

    static Truth atLeast(Fact fact, String field, BigDecimal limit) {
        return compare(fact, field, limit, 0, 1);
    }

    static Truth moreThan(Fact fact, String field, BigDecimal limit) {
        return compare(fact, field, limit, 1, 1);
    }

    static Truth atMost(Fact fact, String field, BigDecimal limit) {
        return compare(fact, field, limit, 0, -1);
    }

    static Truth lessThan(Fact fact, String field, BigDecimal limit) {
        return compare(fact, field, limit, 1, -1);
    }

    private static Truth compare(Fact fact, String field, BigDecimal limit, int least, int direction) {
        Value<?> value = fact.read(field).value();
        if (value instanceof Known<?> known) {
            return Truth.of(direction * ((BigDecimal) known.value()).compareTo(limit) >= least);
        }
        if (value instanceof Between<?> between) {
            boolean low = direction * ((BigDecimal) between.from()).compareTo(limit) >= least;
            boolean high = direction * ((BigDecimal) between.to()).compareTo(limit) >= least;
            return low == high ? Truth.of(low) : Truth.UNKNOWN;
        }
        return value instanceof Unknown ? Truth.UNKNOWN : Truth.FALSE;
    }
}
