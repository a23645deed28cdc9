package se.likvard.rulebook.gate;

import se.likvard.value.Place;

/**
 * A word or sign of a rule file.
 *
 * @param text as written, a text with its quotes
 * @param start offset of its first character
 * @param end offset after its last character
 */
record Token(Kind kind, String text, int start, int end, Place place) {

    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN,
        COMMENT
    }

    boolean is(String written) {
        return text.equals(written);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** True for {@code $name}. */
    boolean isVariable() {
        return isWord() && text.startsWith("$");
    }

    /** A text without its quotes. */
    String content() {
        return text.substring(1, text.length() - 1);
    }

    /** True when nothing stands between this and the next. */
    boolean touches(Token next) {
        return end == next.start;
    }
}
