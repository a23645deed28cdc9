package se.likvard.rulebook.gate;

import java.util.List;

/**
 * Where something was meant to end, in a text that has a slip there.
 *
 * @param text with line feeds as line ends
 */
record Guess(String text) {

    private static final List<String> CODE =
            List.of("$", "@", "not ", "exists ", "accumulate", "(", "outcome", "rule \"");

    /** The end of the line of a place. */
    int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** A comment that begins here ends with its line, or before the first line after it that looks like code. */
    int commentEnd(int at) {
        int end = lineEnd(at);
        while (end < text.length() && !beginsCode(end + 1)) {
            end = lineEnd(end + 1);
        }
        return end;
    }

    private boolean beginsCode(int line) {
        String code = text.substring(line, lineEnd(line)).strip();
        boolean isPattern = !code.isEmpty() && Character.isUpperCase(code.charAt(0)) && code.contains("(");
        return isPattern
                || CODE.stream().anyMatch(code::startsWith)
                || List.of("when", "then", "end").contains(code);
    }

    /** A text that begins here ends at the latest before the next sign that ends a test or an annotation. */
    int textEnd(int at) {
        int end = at + 1;
        while (end < lineEnd(at) && ",;)".indexOf(text.charAt(end)) < 0 && !text.startsWith("&&", end)) {
            end++;
        }
        return at + text.substring(at, end).stripTrailing().length();
    }

    /** Whether each quote from here to the end of the line has its fellow. */
    boolean isPaired(int at) {
        return text.substring(at, lineEnd(at))
                                .chars()
                                .filter(each -> each == '"')
                                .count()
                        % 2
                == 0;
    }

    /** Whether a quote stands where a text begins, so that it cannot be the end of the one before it. */
    boolean beginsText(int before, int quote) {
        String between = text.substring(before, quote).stripTrailing();
        return between.endsWith("(") || between.endsWith("=");
    }
}
