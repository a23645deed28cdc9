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

    /** How it is written. */
    public String sign() {
        return sign;
    }
}
