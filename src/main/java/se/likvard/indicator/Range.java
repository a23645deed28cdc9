package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import se.likvard.value.Reason;
import se.likvard.value.Unit;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** The numbers that a figure may be: from low to high, both included. */
record Range(BigDecimal low, BigDecimal high) {

    /** Skolverket withholds figures of a school unit with fewer than ten pupils behind them. */
    private static final Range SUPPRESSED_PUPILS = new Range(BigDecimal.ZERO, BigDecimal.valueOf(9));

    /** What is known of a number: empty unless it is exact or bounded. */
    static Optional<Range> given(Value<BigDecimal> value) {
        return value.lowest().map(low -> new Range(low, value.highest().orElse(low)));
    }

    /** What a number may be: the unit's whole range when unknown, empty when there is no number. */
    static Optional<Range> possible(Value<BigDecimal> value, Unit unit) {
        return value instanceof Unknown ? Optional.of(new Range(unit.least(), unit.most())) : given(value);
    }

    /** Whether a number was withheld because few are behind it, so that there is a number. */
    static boolean isSuppressed(Value<BigDecimal> value) {
        return value instanceof Unknown<BigDecimal> unknown && unknown.reason() == Reason.SUPPRESSED;
    }

    /** What a unit's number of pupils may be: fewer than ten when it is suppressed. */
    static Optional<Range> pupils(Value<BigDecimal> value) {
        return isSuppressed(value) ? Optional.of(SUPPRESSED_PUPILS) : possible(value, Unit.PUPILS);
    }

    /** Whether a unit has at least so many pupils; when nobody has told, perhaps none. */
    static Holds hasPupils(Value<BigDecimal> value, BigDecimal least) {
        Holds large = pupils(value).map(number -> number.atLeast(least)).orElse(Holds.NOT);
        return value instanceof Unknown && !isSuppressed(value) ? large.and(Holds.MAYBE) : large;
    }

    /** Whether it is at least a limit. */
    Holds atLeast(BigDecimal limit) {
        return low.compareTo(limit) >= 0 ? Holds.SURELY : high.compareTo(limit) >= 0 ? Holds.MAYBE : Holds.NOT;
    }

    /** The difference of two numbers that may be anywhere in their ranges. */
    Range minus(Range other) {
        return new Range(low.subtract(other.high), high.subtract(other.low));
    }

    /** The value with these bounds, exact when they agree. */
    Value<BigDecimal> value() {
        return Value.between(low, high);
    }
}
