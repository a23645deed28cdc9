package se.likvard.source.unit;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** School years as they are printed: 2024/25 is the year that ends in 2025. */
final class Period {

    private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d{4})/(\\d{2})");

    private Period() {}

    /** The year that a school year ends; empty unless its halves follow each other. */
    static OptionalInt of(String text) {
        Matcher matcher = SCHOOL_YEAR.matcher(text);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int ends = Integer.parseInt(matcher.group(1)) + 1;
        boolean plausible = ends >= 1990 && ends <= 2100 && ends % 100 == Integer.parseInt(matcher.group(2));
        return plausible ? OptionalInt.of(ends) : OptionalInt.empty();
    }

    static String text(int schoolYear) {
        return String.format(Locale.ROOT, "%d/%02d", schoolYear - 1, schoolYear % 100);
    }
}
