package se.likvard.assessment;

import se.likvard.value.Words;

/** What a rule rests on. */
public enum Basis {
    /** The law asks for it. */
    LAW("lag", "law"),
    /** The Inspectorate's quality reviews. */
    QUALITY_REVIEW("kvalitetsgranskning", "quality review"),
    /** Something that inspections have seen again and again. */
    OBSERVATION("erfarenhet från tillsyn", "experience from inspections"),
    /** Published research or statistics. */
    RESEARCH("forskning och statistik", "research and statistics"),
    /** A rule of thumb of this project. */
    HEURISTIC("tumregel", "rule of thumb");

    private final Words words;

    Basis(String sv, String en) {
        this.words = new Words(sv, en);
    }

    /** What it is called. */
    public Words words() {
        return words;
    }
}
