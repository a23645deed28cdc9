package se.likvard.report;

/** Text that cannot steer a terminal, a line or the direction of reading. */
public final class Plain {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int NEXT_LINE = 0x85;

    private Plain() {}

    /** The text with line breaks and tabs as spaces and every other invisible character made visible. */
    public static String of(String text) {
        return text.codePoints()
                .map(Plain::visible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** True for control, format and lone surrogate characters, which a reader cannot see. */
    static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static int visible(int character) {
        if (Character.isWhitespace(character) || character == NEXT_LINE) {
            return ' ';
        }
        return isInvisible(character) ? REPLACEMENT : character;
    }
}
