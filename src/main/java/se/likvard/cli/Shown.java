package se.likvard.cli;

import java.util.regex.Pattern;

/** What a terminal may be shown: texts of files can hold signs that it would obey, or that turn the line around. */
final class Shown {

    /** Control characters but line feed and tab, marks of direction and other unseen ones but the joiners, lone surrogates. */
    private static final Pattern OBEYED =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\p{Cf}&&[^\\n\\t\\u00AD\\u200C\\u200D]]");

    private Shown() {}

    /** A text of one line. */
    static String line(String text) {
        return text(text).replace('\n', ' ');
    }

    /** A text as it stands, without what a terminal would obey. */
    static String text(String text) {
        return OBEYED.matcher(text).replaceAll("\uFFFD");
    }
}
