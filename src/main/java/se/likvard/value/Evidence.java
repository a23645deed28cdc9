package se.likvard.value;

/** The kind of evidence that closes a measure (RiR 2019:6). */
public enum Evidence {
    /** A document. */
    WRITTEN("skriftligt underlag", "written evidence"),
    /** Figures that show the result. */
    RESULT_DATA("resultatuppgifter", "result data"),
    /** A visit. */
    VISIT("besök", "visit");

    private final Words words;

    Evidence(String sv, String en) {
        this.words = new Words(sv, en);
    }

    /** What it is called. */
    public Words words() {
        return words;
    }
}
