package se.likvard.indicator;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;

/**
 * Which school year's results are the newest due: the year that ended last on or before the day, a school year being over
 * on 30 June; where no unit of the organiser has that year, the newest earlier one that any unit has.
 */
final class ResultYears {

    private ResultYears() {}

    /** The newest year due; empty when a list of school years that was not given could hold a newer one. */
    static Optional<Integer> newest(Context context) {
        return context.survey().newestYear(context.asOf());
    }

    static Optional<Integer> newest(Organiser organiser, LocalDate asOf) {
        int over = over(asOf);
        int newest = years(organiser)
                .filter(year -> year <= over)
                .max(Integer::compare)
                .orElse(over);
        boolean allGiven = organiser.schoolUnits().stream()
                .allMatch(unit -> unit.schoolYears().given());
        return allGiven || hasAny(organiser, over) ? Optional.of(newest) : Optional.empty();
    }

    /** The gaps that keep the newest year due open: the lists of school years that were not given. */
    static Gaps gaps(Context context) {
        return context.survey().yearsNotGiven();
    }

    static Gaps gaps(Organiser organiser) {
        Gaps gaps = new Gaps();
        organiser.schoolUnits().stream()
                .filter(unit -> !unit.schoolYears().given())
                .forEach(unit -> gaps.add("schoolUnits[" + unit.schoolUnitCode() + "].schoolYears"));
        return gaps;
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

    private static boolean hasAny(Organiser organiser, int year) {
        return years(organiser).anyMatch(each -> each == year);
    }

    private static Stream<Integer> years(Organiser organiser) {
        return organiser.schoolUnits().stream()
                .flatMap(unit -> unit.schoolYears().stream())
                .map(SchoolYear::schoolYear);
    }
}
