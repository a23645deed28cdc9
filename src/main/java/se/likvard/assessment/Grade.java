package se.likvard.assessment;

import se.likvard.value.Words;

/** The Inspectorate's three steps, best first. */
public enum Grade {
    /** To a high extent (i hög utsträckning). */
    HIGH("i hög utsträckning", "to a high extent"),
    /** In several parts (i flera delar). */
    PARTLY("i flera delar", "in several parts"),
    /** To a low extent (i låg utsträckning). */
    LOW("i låg utsträckning", "to a low extent");

    private final Words words;

    Grade(String sv, String en) {
        this.words = new Words(sv, en);
    }

    /** What it is called. */
    public Words words() {
        return words;
    }
}
