package se.likvard.execution;

import se.likvard.dialect.Operator;
import se.likvard.dialect.Truth;

/** Three-valued truth as the numbers 0, 1 and 2, so that {@code and} is the least and {@code or} the greatest. */
final class Truths {

    static final int FALSE = 0;
    static final int UNKNOWN = 1;
    static final int TRUE = 2;

    private static final Truth[] WORDS = Truth.values();

    private Truths() {}

    static Truth word(int truth) {
        return WORDS[truth];
    }

    static int negate(int truth) {
        return TRUE - truth;
    }

    /** Whether two figures compare, each somewhere between two bounds; bounds that cross say that there is no figure. */
    static int compare(Operator operator, long low, long high, long otherLow, long otherHigh) {
        if (low > high || otherLow > otherHigh) {
            return FALSE;
        }
        return switch (operator) {
            case LESS -> decide(high < otherLow, low >= otherHigh);
            case AT_MOST -> decide(high <= otherLow, low > otherHigh);
            case GREATER -> decide(low > otherHigh, high <= otherLow);
            case AT_LEAST -> decide(low >= otherHigh, high < otherLow);
            case EQUAL -> decide(isOne(low, high, otherLow, otherHigh), low > otherHigh || high < otherLow);
            case NOT_EQUAL -> decide(low > otherHigh || high < otherLow, isOne(low, high, otherLow, otherHigh));
        };
    }

    private static boolean isOne(long low, long high, long otherLow, long otherHigh) {
        return low == high && otherLow == otherHigh && low == otherLow;
    }

    private static int decide(boolean surely, boolean never) {
        return surely ? TRUE : never ? FALSE : UNKNOWN;
    }
}
