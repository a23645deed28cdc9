package se.likvard.assessment;

import se.likvard.value.Words;

/** How sure a threshold is. */
public enum Status {
    /** Verified in the cited public source. */
    V("verifierat", "verified"),
    /** Computed from such a source. */
    C("beräknat", "computed"),
    /** Inferred from verified facts. */
    INF("slutsats", "inferred"),
    /** A heuristic default of this project; no authority gives the number. */
    H("tumregel", "rule of thumb");

    private final Words words;

    Status(String sv, String en) {
        this.words = new Words(sv, en);
    }

    /** What it is called. */
    public Words words() {
        return words;
    }
}
