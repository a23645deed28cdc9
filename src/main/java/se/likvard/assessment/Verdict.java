package se.likvard.assessment;

/** What a rule says of a subject. */
public enum Verdict {
    /** It holds. */
    FOUND,
    /** It does not hold. */
    CLEAR,
    /** What is missing decides. */
    NOT_ASSESSED,
    /** The rule is not about this. */
    NOT_APPLICABLE
}
