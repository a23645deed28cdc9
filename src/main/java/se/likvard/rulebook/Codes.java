package se.likvard.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.likvard.value.Known;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/**
 * Turns every value into whole numbers, so that Drools compares nothing else: numbers in millionths, dates in epoch days,
 * flags as 0 and 1, texts, words and facts by a number of their own. Exact, and free of Drools' conversions.
 */
final class Codes {

    /** The code of a reference to no fact. */
    static final long NO_FACT = -1;

    /** The code of a reference to a fact that is not known. */
    static final long SOME_FACT = -2;

    /** Codes of facts that stand for any number of facts are this at most: two such may be different ones. */
    static final long MANY = -10;

    private static final long LEAST = Long.MIN_VALUE + 1;
    private static final long MOST = Long.MAX_VALUE - 1;

    private final Map<String, Long> texts;

    Codes() {
        this.texts = new HashMap<>();
    }

    /** A copy to which the texts of one organiser are added. */
    Codes(Codes rules) {
        this.texts = new HashMap<>(rules.texts);
    }

    /** The code of a figure, a date, a flag, a text or a word. */
    long of(Object value) {
        if (value instanceof BigDecimal number) {
            return number.movePointRight(6).longValueExact();
        }
        if (value instanceof LocalDate date) {
            return date.toEpochDay();
        }
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        return texts.computeIfAbsent(value.toString(), any -> Long.valueOf(texts.size()));
    }

    /** What Drools is given in a slot for a value. */
    long of(Value<?> value, Slot slot) {
        return switch (slot) {
            case MUST_LOW -> bound(value.lowest(), value, LEAST, Long.MIN_VALUE);
            case MUST_HIGH -> bound(value.highest(), value, MOST, Long.MAX_VALUE);
            case MAY_LOW -> bound(value.lowest(), value, LEAST, Long.MAX_VALUE);
            case MAY_HIGH -> bound(value.highest(), value, MOST, Long.MIN_VALUE);
            case KNOWN -> of(value.exact().orElseThrow());
            case NONE -> value.isNone() ? 1 : 0;
            case MAYBE_NONE -> value.isNone() || value instanceof Unknown ? 1 : 0;
            case FACT -> reference(value);
        };
    }

    private long bound(Optional<?> bound, Value<?> value, long unknown, long noFigure) {
        return bound.isPresent() ? of(bound.get()) : value instanceof Unknown ? unknown : noFigure;
    }

    private long reference(Value<?> value) {
        if (value instanceof Known<?> known) {
            return fact(known.value().toString());
        }
        return value instanceof Unknown ? SOME_FACT : NO_FACT;
    }

    /** Notes, before any code is asked for, that a fact stands for any number of facts. */
    void many(String key) {
        texts.computeIfAbsent("#" + key, any -> MANY - texts.size());
    }

    /** The code of a fact by its key. */
    long fact(String key) {
        return texts.computeIfAbsent("#" + key, any -> Long.valueOf(texts.size()));
    }
}
