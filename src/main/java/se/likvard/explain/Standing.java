package se.likvard.explain;

import se.likvard.value.Words;

/** How something stands, whatever is missing turns out to be. */
public enum Standing {
    /** However what is missing turns out, it is so. */
    CERTAIN("säker", "certain"),
    /** What is missing decides: it has been shown to be so in one case and not in another. */
    POSSIBLE("möjlig", "possible"),
    /** Nothing rules it out, but nobody was found of whom it is so. */
    NOT_DECIDED("inte avgjort", "not decided"),
    /** However what is missing turns out, it is not so. */
    IMPOSSIBLE("utesluten", "ruled out");

    private final Words words;

    Standing(String sv, String en) {
        this.words = new Words(sv, en);
    }

    /** What it is called. */
    public Words words() {
        return words;
    }
}
