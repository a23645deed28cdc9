package se.likvard.yaml;

import java.util.List;
import java.util.Optional;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Signs that nobody sees, and that a terminal or a browser would obey: control characters and marks of direction. */
final class Unseen {

    private Unseen() {}

    /** Where the first one stands in a text; without a pattern, which took a fourth of the time to load a rulebook. */
    static Optional<Integer> first(String text) {
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (isUnseen(sign)) {
                return Optional.of(at);
            }
            at += Character.charCount(sign);
        }
        return Optional.empty();
    }

    private static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign != '\n' && sign != '\r' && sign != '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Tells the first one of a file, also in a comment. */
    static void tell(String file, String text, List<Problem> problems) {
        first(text).ifPresent(at -> {
            String before = text.substring(0, at);
            int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
            Words words = words(text.codePointAt(at));
            problems.add(new Problem(new Place(file, line, at - before.lastIndexOf('\n')).toString(), words));
        });
    }

    static Words words(int sign) {
        String name = "U+%04X (%s)".formatted(sign, Character.getName(sign));
        return new Words(
                "tecknet %s syns inte och får inte stå här: ta bort det".formatted(name),
                "the character %s cannot be seen and may not stand here: remove it".formatted(name));
    }
}
