package se.likvard.assessment;

import se.likvard.value.Words;

/** What a rule is for. */
public enum RuleKind {
    /** An observation that speaks against the organiser's work. */
    CONCERN("iakttagelse", "concern"),
    /** An observation that speaks for it. */
    STRENGTH("styrka", "strength"),
    /** An observation that puts others in their place. */
    CONTEXT("sammanhang", "context"),
    /** A step of a grade. */
    GRADE("bedömning", "grade"),
    /** What to do. */
    RECOMMENDATION("rekommendation", "recommendation");

    private final Words words;

    RuleKind(String sv, String en) {
        this.words = new Words(sv, en);
    }

    /** What it is called. */
    public Words words() {
        return words;
    }
}
