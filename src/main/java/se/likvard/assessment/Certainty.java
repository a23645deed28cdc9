package se.likvard.assessment;

/** Whether a recommendation stands whatever is missing. */
public enum Certainty {
    /** It stands. */
    CERTAIN,
    /** What is missing decides. */
    POSSIBLE
}
