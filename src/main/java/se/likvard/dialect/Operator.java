package se.likvard.dialect;

/** A comparison. */
public enum Operator {
    /** Less than. */
    LESS("<"),
    /** At most. */
    AT_MOST("<="),
    /** Equal to. */
    EQUAL("=="),
    /** Not equal to. */
    NOT_EQUAL("!="),
    /** At least. */
    AT_LEAST(">="),
    /** Greater than. */
    GREATER(">");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** Whether it holds of two numbers that are in an order: below 0 when the left one is less, 0 when they are equal. */
    public boolean holds(int order) {
        return switch (this) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case AT_LEAST -> order >= 0;
            case GREATER -> order > 0;
        };
    }

    /** How it is written. */
    public String sign() {
        return sign;
    }
}
