package se.likvard.assessment;

import se.likvard.value.Words;

/** What a rule says of a subject. */
public enum Verdict {
    /** It holds. */
    FOUND("iakttaget", "found"),
    /** It does not hold. */
    CLEAR("utan anmärkning", "clear"),
    /** What is missing decides. */
    NOT_ASSESSED("inte bedömt", "not assessed"),
    /** The rule is not about this. */
    NOT_APPLICABLE("inte tillämpligt", "not applicable");

    private final Words words;

    Verdict(String sv, String en) {
        this.words = new Words(sv, en);
    }

    /** What it is called. */
    public Words words() {
        return words;
    }
}
