package se.likvard.dialect;

/** True, false, or not known: Kleene's three values, in the order in which {@code and} takes the least and {@code or} the greatest. */
public enum Truth {
    /** Whatever the missing figures are, it does not hold. */
    FALSE,
    /** The missing figures decide. */
    UNKNOWN,
    /** Whatever the missing figures are, it holds. */
    TRUE;

    /** The other way round; not known stays not known. */
    public Truth negate() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** True when something is surely so. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }
}
