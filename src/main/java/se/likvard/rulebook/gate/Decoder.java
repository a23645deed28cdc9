package se.likvard.rulebook.gate;

import java.util.Optional;
import se.likvard.value.Place;
import se.likvard.value.Utf8Text;

/** Bytes into text, strictly: UTF-8, one byte order mark at most, and only characters that look like what they are. */
final class Decoder {

    private final String file;
    private final Problems problems;

    Decoder(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The text with line feeds as line ends; empty when something is wrong with it. */
    Optional<String> decode(byte[] bytes) {
        if (bytes.length > Bounds.BYTES) {
            problems.at(
                    new Place(file, 1, 1),
                    "filen är %s byte; en regelfil får vara högst %s: dela upp den i flera regler"
                            .formatted(bytes.length, Bounds.BYTES),
                    "the file is %s bytes; a rule file may have at most %s: split it into several rules"
                            .formatted(bytes.length, Bounds.BYTES));
            return Optional.empty();
        }
        return utf8(bytes).filter(this::allowed);
    }

    private Optional<String> utf8(byte[] bytes) {
        Utf8Text decoded = Utf8Text.of(bytes);
        decoded.badByte()
                .ifPresent(bad -> problems.at(
                        new Place(file, decoded.lastLine(), decoded.lastColumn()),
                        "byten 0x%02X är inte UTF-8; filen är troligen sparad som ISO-8859-1: spara den som UTF-8"
                                .formatted(bad),
                        "the byte 0x%02X is not UTF-8; the file was probably saved as ISO-8859-1: save it as UTF-8"
                                .formatted(bad)));
        return decoded.badByte().isPresent() ? Optional.empty() : Optional.of(decoded.text());
    }

    private boolean allowed(String text) {
        text.codePoints()
                .filter(each -> !allowed(each))
                .distinct()
                .forEach(each -> problems.at(
                        place(text, text.indexOf(Character.toString(each))),
                        "tecknet %s får inte förekomma i en regelfil".formatted(name(each)),
                        "the character %s may not occur in a rule file".formatted(name(each))));
        return problems.isEmpty();
    }

    private static String name(int codePoint) {
        String shown = codePoint == '\\' ? "\\, " : "";
        return "%sU+%04X (%s)".formatted(shown, codePoint, Character.getName(codePoint));
    }

    /** Letters, digits, punctuation, symbols and spaces; never a backslash, and nothing invisible or that turns text around. */
    private static boolean allowed(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return true;
        }
        return codePoint != '\\'
                && switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK -> false;
                    default -> !Character.isIdentifierIgnorable(codePoint);
                };
    }

    private Place place(String text, int offset) {
        return Lexer.place(file, text, offset);
    }
}
