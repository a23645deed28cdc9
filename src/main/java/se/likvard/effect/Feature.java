package se.likvard.effect;

import se.likvard.value.Words;

/** Something that may be true of an effort and go together with how well it does. */
public enum Feature {
    TARGETED("riktad till dem som riskerar att inte nå målen", "for those at risk only"),
    NO_TARGET("inget mätbart mål", "no measurable target"),
    NOT_TRACED("följer inte ur en orsaksanalys", "not traced to a cause in an analysis"),
    NOT_FOLLOWED_UP("resultatet inte uppföljt", "the result not followed up"),
    TOO_SHORT("kortare än en insats bör vara", "shorter than an effort should be"),
    NEW_PRINCIPAL("rektorsbyte under insatsen", "a new principal during the effort");

    private final Words words;

    Feature(String sv, String en) {
        this.words = new Words(sv, en);
    }

    /** What it is called, beginning with a small letter. */
    public Words words() {
        return words;
    }
}
