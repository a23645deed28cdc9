package se.likvard.source.municipality;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a table is about: a school year or, for costs, a calendar year.
 *
 * @param year the year it ends
 * @param text as it is written: 2024/25 or 2024
 */
record Period(int year, String text) {

    private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d{4})/(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    /** The school year of a text like 2024/25; empty when its halves do not follow each other. */
    static Optional<Period> schoolYear(String text) {
        Matcher halves = SCHOOL_YEAR.matcher(text);
        return halves.matches()
                ? within(Integer.parseInt(halves.group(1)) + 1)
                        .filter(ends -> ends % 100 == Integer.parseInt(halves.group(2)))
                        .map(Period::schoolYear)
                : Optional.empty();
    }

    /** The calendar year of a text like 2024. */
    static Optional<Period> calendarYear(String text) {
        return YEAR.matcher(text).matches()
                ? within(Integer.parseInt(text)).map(year -> new Period(year, text))
                : Optional.empty();
    }

    /** The school year that ends in a year. */
    static Period schoolYear(int ends) {
        int last = ends % 100;
        return new Period(ends, (ends - 1) + "/" + (last < 10 ? "0" : "") + last);
    }

    private static Optional<Integer> within(int year) {
        return Optional.of(year).filter(each -> each >= FIRST && each <= LAST);
    }
}
