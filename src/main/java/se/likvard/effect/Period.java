package se.likvard.effect;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.value.Value;

/**
 * The school years that are compared, each by the year it ends: at most {@link #YEARS} that ended before the start and as
 * many from the start on. A school year runs from 1 July. One in which the effort began after the turn of the year is left
 * out, since the marks of its spring rest on both.
 *
 * @param before in order of time
 * @param after in order of time
 */
record Period(List<Integer> before, List<Integer> after) {

    /** As many years as the state's support to a school lasts (Samverkan för bästa skola); as a limit Likvärd's own. */
    static final int YEARS = 3;

    /** Around a start; empty when it is not known well enough to tell the years. */
    static Optional<Period> of(Value<LocalDate> started) {
        return started.lowest()
                .map(Period::around)
                .filter(first -> started.highest()
                        .map(Period::around)
                        .filter(first::equals)
                        .isPresent());
    }

    /** All of them, in order of time. */
    List<Integer> all() {
        return Stream.concat(before.stream(), after.stream()).toList();
    }

    private static Period around(LocalDate start) {
        boolean autumn = start.getMonth().compareTo(Month.JULY) >= 0;
        int last = autumn ? start.getYear() : start.getYear() - 1;
        int first = start.getYear() + 1;
        return new Period(years(last - YEARS + 1), years(first));
    }

    /** Whether something may have begun within the years compared; what began before them is there on both sides. */
    boolean mayHold(Value<LocalDate> started) {
        LocalDate first = LocalDate.of(before.get(0) - 1, Month.JULY, 1);
        boolean earlier = started.highest().filter(first::isAfter).isPresent();
        boolean later = started.lowest().filter(day -> !day.isBefore(over())).isPresent();
        return !earlier && !later;
    }

    /** The first day of the school year that follows the last year compared. */
    LocalDate over() {
        return LocalDate.of(after.get(after.size() - 1), Month.JULY, 1);
    }

    private static List<Integer> years(int first) {
        return IntStream.range(first, first + YEARS).boxed().toList();
    }
}
