package se.likvard.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Time between two days as {@code java.time} counts it.
 *
 * <p>A month is whole on the day of the month on which it began, or, where the month is too short, on the first day of
 * the next: from 31 January to 28 February is no month, to 1 March one. A year that began on 29 February ends on 28
 * February of a common year.
 */
final class Ages {

    private static final int DECIMALS = 6;

    private Ages() {}

    /** Whole months from one day to another, never below 0. */
    static BigDecimal months(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(Math.max(0, ChronoUnit.MONTHS.between(from, to)));
    }

    /** Years from one day to another, never below 0: whole years, and days since the anniversary over the days of that year. */
    static BigDecimal years(LocalDate from, LocalDate to, RoundingMode rounding) {
        if (to.isBefore(from)) {
            return BigDecimal.ZERO;
        }
        long whole = ChronoUnit.YEARS.between(from, to);
        LocalDate anniversary = from.plusYears(whole);
        long days = ChronoUnit.DAYS.between(anniversary, to);
        long ofYear = ChronoUnit.DAYS.between(anniversary, from.plusYears(whole + 1));
        BigDecimal part = BigDecimal.valueOf(days).divide(BigDecimal.valueOf(ofYear), DECIMALS, rounding);
        return Numbers.plain(BigDecimal.valueOf(whole).add(part));
    }
}
