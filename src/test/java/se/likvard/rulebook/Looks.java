package se.likvard.rulebook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes of a rule file that change nothing but its look: comments, spacing, the order of what must hold all together. */
final class Looks {

    private static final Pattern TWO = Pattern.compile(
            "\\( (\\w+ (?:==|!=|<=|>=|<|>) (?:\"[^\"]*\"|[\\w.$]+)), (\\w+ (?:==|!=|<=|>=|<|>) (?:\"[^\"]*\"|[\\w.$]+))(?= *[,)])");

    private Looks() {}

    /** One of the ways, by the number. */
    static Fault of(String file, String text, int way) {
        String now = file.endsWith(".drl") ? rule(text, way % 5) : values(text, way % 3);
        return new Fault(file, file, "look", Integer.toString(way), now);
    }

    private static String rule(String text, int way) {
        Matcher two = TWO.matcher(text);
        if (way == 0 && two.find()) {
            return text.substring(0, two.start()) + "( " + two.group(2) + ", " + two.group(1)
                    + text.substring(two.end());
        }
        return switch (way) {
            case 1 -> "// a remark that nobody asked for\n" + text;
            case 2 -> text.replace("\nwhen\n", "\nwhen   // from here on the condition\n\n");
            case 3 -> text.replace(" == ", "  ==  ").replace("( ", "(").replace("\nwhen", "\n\nwhen");
            default -> text.replace("\n    ", "\n\t  ").replace("\n", "\r\n");
        };
    }

    private static String values(String text, int way) {
        return switch (way) {
            case 0 -> "# a remark that nobody asked for\n\n" + text;
            case 1 -> text.replace("\n", "\r\n");
            default -> text.replaceAll("(?m)^(\\w+:) *(#.*)?$", "$1   # another remark");
        };
    }
}
