package se.likvard.dialect;

import java.util.Optional;
import se.likvard.value.None;
import se.likvard.value.NotApplicable;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** Compares two values by the definition: true if every way to complete them makes it true, false if none does. */
public final class Comparing {

    private Comparing() {}

    /** A comparison with a value that is none or not applicable is false, whatever the other one is. */
    public static Truth compare(Value<?> left, Operator operator, Value<?> right) {
        if (isNoFigure(left) || isNoFigure(right)) {
            return Truth.FALSE;
        }
        if (left instanceof Unknown || right instanceof Unknown) {
            return Truth.UNKNOWN;
        }
        int lowest = order(left.lowest(), right.highest());
        int highest = order(left.highest(), right.lowest());
        return switch (operator) {
            case LESS -> decide(highest < 0, lowest >= 0);
            case AT_MOST -> decide(highest <= 0, lowest > 0);
            case GREATER -> decide(lowest > 0, highest <= 0);
            case AT_LEAST -> decide(lowest >= 0, highest < 0);
            case EQUAL -> decide(lowest == 0 && highest == 0, lowest > 0 || highest < 0);
            case NOT_EQUAL -> decide(lowest > 0 || highest < 0, lowest == 0 && highest == 0);
        };
    }

    /** Whether the value is the fact that there is none; an unknown one may be. */
    public static Truth isNone(Value<?> value) {
        return value instanceof Unknown ? Truth.UNKNOWN : Truth.of(value.isNone());
    }

    private static boolean isNoFigure(Value<?> value) {
        return value instanceof None || value instanceof NotApplicable;
    }

    private static Truth decide(boolean surely, boolean never) {
        return surely ? Truth.TRUE : never ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** How the lowest of one stands to the highest of the other. Words of a choice compare by name. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int order(Optional<?> left, Optional<?> right) {
        Object one = left.orElseThrow();
        Object other = right.orElseThrow();
        if (one instanceof Enum<?> || other instanceof Enum<?>) {
            return one.toString().compareTo(other.toString());
        }
        return ((Comparable) one).compareTo(other);
    }
}
