package se.likvard.rulebook.gate;

/**
 * The text without what was already found wrong, so that Drools' parser reads the rest and everything is told at once.
 * Offsets stay. A file with anything masked has a problem, so what is masked is never accepted.
 */
final class Mask {

    private final StringBuilder text;

    Mask(String text) {
        this.text = new StringBuilder(text);
    }

    /** Takes away a stretch. */
    void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }

    /** Puts a harmless test in the place of a stretch. */
    void fill(int start, int end) {
        blank(start, end);
        text.setCharAt(start, 'x');
    }

    /** Puts a word in the place of another, where there is room for it. */
    void put(Token token, String word) {
        int end = token.start() + word.length();
        boolean room = end < text.length()
                && text.substring(token.end(), Math.max(token.end(), end + 1)).isBlank();
        if (room) {
            blank(token.start(), token.end());
            text.replace(token.start(), end, word);
        }
    }

    /** Puts a sign where there is room for it; false when there is none. */
    boolean insert(int at, char sign) {
        boolean room = at < text.length() && Character.isWhitespace(text.charAt(at));
        if (room) {
            text.setCharAt(at, sign);
        }
        return room;
    }

    /** Puts what is missing at the end. */
    void append(String missing) {
        text.append(missing);
    }

    String text() {
        return text.toString();
    }
}
