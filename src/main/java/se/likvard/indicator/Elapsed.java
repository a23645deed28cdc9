package se.likvard.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.likvard.value.Figure;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** The time from a date that may be known only between bounds to the day of assessment; none where there is no date. */
final class Elapsed {

    /** The time from one day to a later one, where a part of it must be rounded. */
    private interface Measure {
        BigDecimal between(LocalDate from, LocalDate to, RoundingMode rounding);
    }

    private Elapsed() {}

    /** Years since the date, 0–200: whole years and the part of the year begun, by {@link Ages#years}. */
    static Figure years(String path, Value<LocalDate> date, LocalDate day) {
        return since(path, date, day, Ages::years);
    }

    /** Whole months since the date, 0–2400, by {@link Ages#months}. */
    static Figure months(String path, Value<LocalDate> date, LocalDate day) {
        return since(path, date, day, (from, to, rounding) -> Ages.months(from, to));
    }

    /** Days since the date, 0 and up; 0 on the date itself. */
    static Figure days(String path, Value<LocalDate> date, LocalDate day) {
        return since(path, date, day, (from, to, rounding) -> days(from, to));
    }

    /** Days from one day to another, below 0 when the other comes first. */
    static BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
    }

    /** A date that is or may be after the day tells nothing of the day: what came before it is not known. */
    private static Figure since(String path, Value<LocalDate> date, LocalDate day, Measure measure) {
        Optional<LocalDate> first = date.lowest();
        Optional<LocalDate> last = date.highest();
        if (first.isEmpty() || last.isEmpty()) {
            return Figure.given(path, date.<BigDecimal>map(any -> BigDecimal.ZERO));
        }
        if (last.get().isAfter(day)) {
            Reason reason = first.get().isAfter(day) ? Reason.NOT_YET_OBSERVED : Reason.NOT_REPORTED;
            return Figure.given(path, Value.<BigDecimal>unknown(reason));
        }
        if (date.exact().isPresent()) {
            return Figure.settled(Value.of(measure.between(first.get(), day, RoundingMode.HALF_EVEN)));
        }
        BigDecimal least = measure.between(last.get(), day, RoundingMode.FLOOR);
        BigDecimal most = measure.between(first.get(), day, RoundingMode.CEILING);
        return new Gaps().add(path, date).figure(Value.between(least, most));
    }
}
