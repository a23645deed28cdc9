package se.likvard.assessment;

/** What a rule is for. */
public enum RuleKind {
    /** An observation that speaks against the organiser's work. */
    CONCERN,
    /** An observation that speaks for it. */
    STRENGTH,
    /** An observation that puts others in their place. */
    CONTEXT,
    /** A step of a grade. */
    GRADE,
    /** What to do. */
    RECOMMENDATION
}
