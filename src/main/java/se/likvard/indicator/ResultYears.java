package se.likvard.indicator;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.stream.IntStream;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;

/**
 * Which school year's results are the newest due: of the years that ended on or before the day, a school year being over on
 * 30 June, the newest that policy has a benchmark for. Results of a year are published for all schools at once, and the
 * benchmark is computed from them: a year without one is not out yet. What an organiser happens to have told plays no part.
 */
final class ResultYears {

    /** The policy that says for which years results are out; a calendar, and no limit of the indicators that go by it. */
    static final String BENCHMARK = "lowMerit";

    /** The first spring with the marks that merit values are built from: a row of years cannot begin earlier. */
    static final int FIRST = 1998;

    private ResultYears() {}

    /** The newest year due; the year that ended last when policy has no benchmark for any. */
    static int newest(Context context) {
        int over = over(context.asOf());
        return IntStream.iterate(over, year -> year >= FIRST, year -> year - 1)
                .filter(year -> context.policy().number(BENCHMARK, year).isPresent())
                .findFirst()
                .orElse(over);
    }

    /** The unit's record of a school year. */
    static Optional<SchoolYear> of(SchoolUnit unit, int year) {
        return unit.schoolYears().stream()
                .filter(each -> each.schoolYear() == year)
                .findFirst();
    }

    /** The school year that ended last on or before the day: 2025 from 2025-07-01. */
    static int over(LocalDate day) {
        return day.getMonth().compareTo(Month.JULY) >= 0 ? day.getYear() : day.getYear() - 1;
    }
}
