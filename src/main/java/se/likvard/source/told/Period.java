package se.likvard.source.told;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.likvard.value.Phrase;

/**
 * What a figure is about: a school year or, for costs, a calendar year.
 *
 * @param year the year it ends
 * @param text as it is written: 2024/25 or 2024
 */
public record Period(int year, String text) {

    private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d{4})/(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    /** The school year of a text like 2024/25; empty when its halves do not follow each other. */
    public static Optional<Period> schoolYear(String text) {
        Matcher halves = SCHOOL_YEAR.matcher(text);
        return halves.matches()
                ? within(Integer.parseInt(halves.group(1)) + 1)
                        .filter(ends -> ends % 100 == Integer.parseInt(halves.group(2)))
                        .map(Period::schoolYear)
                : Optional.empty();
    }

    /** The calendar year of a text like 2024. */
    public static Optional<Period> calendarYear(String text) {
        return YEAR.matcher(text).matches()
                ? within(Integer.parseInt(text)).map(year -> new Period(year, text))
                : Optional.empty();
    }

    /** The school year that ends in a year. */
    public static Period schoolYear(int ends) {
        return new Period(ends, Phrase.years(ends));
    }

    private static Optional<Integer> within(int year) {
        return Optional.of(year).filter(each -> each >= FIRST && each <= LAST);
    }
}
