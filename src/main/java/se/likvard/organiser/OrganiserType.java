package se.likvard.organiser;

import se.likvard.value.Words;

/** Who runs the schools. Municipal federations count as municipal. */
public enum OrganiserType {
    MUNICIPAL("kommunala huvudmän", "municipal organisers"),
    INDEPENDENT("enskilda huvudmän", "independent organisers"),
    REGIONAL("regioner", "regions"),
    STATE("staten", "the state");

    private final Words words;

    OrganiserType(String sv, String en) {
        this.words = new Words(sv, en);
    }

    /** What organisers of the type are called. */
    public Words words() {
        return words;
    }
}
