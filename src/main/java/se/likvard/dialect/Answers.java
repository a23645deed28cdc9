package se.likvard.dialect;

import se.likvard.value.Words;

/** Who can tell what a field holds, so that a missing figure can be asked for. */
public enum Answers {
    /** The school organiser. */
    ORGANISER("huvudmannen", "the organiser"),
    /** The school unit. */
    UNIT("skolenheten", "the school unit"),
    /** The National Agency for Education's published statistics. */
    SKOLVERKET("Skolverkets statistik", "Skolverket's statistics"),
    /** A public register of organisers and school units. */
    REGISTER("skolenhetsregistret", "the school unit register"),
    /** Nobody: it is computed, or says where a record belongs. */
    ENGINE("beräkningen", "the computation");

    private final Words words;

    Answers(String sv, String en) {
        this.words = new Words(sv, en);
    }

    /** What the one who can tell is called. */
    public Words words() {
        return words;
    }
}
