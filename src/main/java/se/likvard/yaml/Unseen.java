package se.likvard.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Signs that nobody sees, and that a terminal or a browser would obey: control characters and marks of direction. */
final class Unseen {

    private static final Pattern SIGN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029&&[^\\n\\r\\t]]");

    private Unseen() {}

    /** Where the first one stands in a text. */
    static Optional<Integer> first(String text) {
        Matcher sign = SIGN.matcher(text);
        return sign.find() ? Optional.of(sign.start()) : Optional.empty();
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
