package se.likvard.assessment;

import se.likvard.value.Words;

/** How surely a figure lies on its side of a limit. */
public enum Steadiness {
    /** No chance is in it: a date, a count of things, an answer. */
    EXACT("utan slump", "no chance in it"),
    /** A new cohort would most likely fall on the same side. */
    ROBUST("robust", "robust"),
    /** A new cohort could well fall on the other side. */
    BORDERLINE("gränsfall", "borderline"),
    /** Chance plays a part, but how large is not known. */
    UNKNOWN("okänt hur säkert", "not known how sure");

    private final Words words;

    Steadiness(String sv, String en) {
        this.words = new Words(sv, en);
    }

    /** What it is called. */
    public Words words() {
        return words;
    }
}
