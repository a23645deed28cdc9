package se.likvard.rulebook;

/**
 * What Drools is given of a field: never the value itself, which may be missing, but the bounds that decide a comparison.
 *
 * <p>For a value known to lie in [low, high] all four bounds agree; an unknown one reaches from end to end. A value that is
 * none has its bounds crossed in such a way that no comparison with it can hold in either reading.
 */
enum Slot {
    /** The lowest value, as the reading "must hold" takes it. */
    MUST_LOW("a"),
    /** The highest value, as "must hold" takes it. */
    MUST_HIGH("b"),
    /** The lowest value, as the reading "may hold" takes it. */
    MAY_LOW("c"),
    /** The highest value, as "may hold" takes it. */
    MAY_HIGH("d"),
    /** The value itself, of a field that is never missing. */
    KNOWN("k"),
    /** 1 when there surely is none. */
    NONE("n"),
    /** 1 when there may be none. */
    MAYBE_NONE("m"),
    /** The code of another fact, {@link Codes#NO_FACT} or {@link Codes#SOME_FACT}. */
    FACT("f");

    private final String letter;

    Slot(String letter) {
        this.letter = letter;
    }

    /**
     * The property of the emitted type. The letter stands first: Drools makes the property's first letter a capital by the
     * machine's locale, and a Turkish i becomes another letter.
     */
    String of(String field) {
        return letter + "_" + field;
    }

    /** The slot with a letter. */
    static Slot withLetter(String letter) {
        for (Slot slot : values()) {
            if (slot.letter.equals(letter)) {
                return slot;
            }
        }
        throw new IllegalArgumentException(letter);
    }
}
