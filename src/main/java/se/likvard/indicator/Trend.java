package se.likvard.indicator;

import java.math.BigDecimal;

/** A change between two years by bands, as arrows show it. */
public enum Trend {
    DOWN_STRONG,
    DOWN,
    FLAT,
    UP,
    UP_STRONG;

    /** The band of a change: flat below {@code flat} either way, strong from {@code strong}. */
    static Trend of(BigDecimal change, BigDecimal flat, BigDecimal strong) {
        if (change.abs().compareTo(flat) < 0) {
            return FLAT;
        }
        boolean isStrong = change.abs().compareTo(strong) >= 0;
        if (change.signum() < 0) {
            return isStrong ? DOWN_STRONG : DOWN;
        }
        return isStrong ? UP_STRONG : UP;
    }
}
