package se.likvard.rulebook.gate;

/** How large a rule may be. Held before Drools' parser sees the text: it overflows on deep nesting and on many groups. */
final class Bounds {

    /** Bytes of a file. */
    static final int BYTES = 16 * 1024;
    /** Words and signs of a file. */
    static final int TOKENS = 1_500;
    /** Brackets within brackets, those of patterns and tests included. */
    static final int BRACKETS = 12;
    /** Patterns of a rule. */
    static final int PATTERNS = 12;
    /** Tests of a rule. */
    static final int TESTS = 40;
    /** Groups within groups: or, and, not, exists. */
    static final int NESTING = 6;
    /** Ways in which a rule can hold: alternatives multiply, and each way is run by itself. */
    static final int WAYS = 100;
    /** Letters of a name, and digits of a number. */
    static final int NAME = 40;

    private Bounds() {}
}
