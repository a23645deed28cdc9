package se.likvard.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.likvard.value.Value;

/** What a statistical measure may be, computed in double precision: from low to high, both included. */
record Interval(double low, double high) {

    private static final int DECIMALS = 6;

    /** Far above the rounding errors of the sums here, far below the sixth decimal. */
    private static final double SLACK = 1e-11;

    /** Nothing can be said. */
    static final Interval ANYTHING = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** A measure that is settled. */
    static Interval of(double exact) {
        return new Interval(exact, exact);
    }

    /** The least interval that holds both. */
    Interval hull(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** The same within a measure's natural range. */
    Interval within(double least, double most) {
        return new Interval(Math.min(most, Math.max(least, low)), Math.max(least, Math.min(most, high)));
    }

    /** Exact: rounded half even to six decimals. Else with bounds rounded outward, but not out of the natural range. */
    Value<BigDecimal> value(double least, double most) {
        if (low == high) {
            return Value.of(rounded(low, RoundingMode.HALF_EVEN));
        }
        double slack = SLACK * Math.max(1, Math.abs(high));
        Interval wide = new Interval(low - slack, high + slack).within(least, most);
        return Value.between(rounded(wide.low, RoundingMode.FLOOR), rounded(wide.high, RoundingMode.CEILING));
    }

    private static BigDecimal rounded(double number, RoundingMode mode) {
        return Numbers.plain(new BigDecimal(number).setScale(DECIMALS, mode));
    }
}
