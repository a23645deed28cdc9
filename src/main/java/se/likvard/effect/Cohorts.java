package se.likvard.effect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Phrase;
import se.likvard.value.Reason;
import se.likvard.value.Unit;
import se.likvard.value.Unknown;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * Which results of schools may be used: those that are exactly known, with enough pupils behind them as far as is told.
 *
 * @param leastPupils the fewest pupils in grade 9
 * @param day on which it is asked: results of a year are out when it is over, on 30 June
 */
record Cohorts(Measured measured, BigDecimal leastPupils, LocalDate day) {

    /** What hinders the use of a school's result of a year; empty when it can be used. */
    Optional<Lack> lack(SchoolUnit unit, int year) {
        String path = "schoolUnits[" + unit.schoolUnitCode() + "].schoolYears[" + year + "].";
        Optional<SchoolYear> told = of(unit, year);
        if (told.isEmpty()) {
            boolean ahead = LocalDate.of(year, Month.JULY, 1).isAfter(day);
            return Optional.of(Lack.of(path + measured.field(), ahead ? Reason.NOT_YET_OBSERVED : Reason.NOT_REPORTED));
        }
        Value<BigDecimal> result = measured.of(told.get());
        if (result.exact().isEmpty()) {
            List<Lack> open = Lack.of(path + measured.field(), result);
            return Optional.of(
                    open.isEmpty() ? new Lack(path + measured.field(), Phrase.of(result, null)) : open.get(0));
        }
        return isFew(told.get().gradeNinePupils()) ? Optional.of(few(path)) : Optional.empty();
    }

    /** Whether there are, or may be, too few; when nobody has told, results that are published have ten or more behind them. */
    private boolean isFew(Value<BigDecimal> pupils) {
        if (pupils instanceof Unknown<BigDecimal> unknown) {
            return unknown.reason() == Reason.SUPPRESSED;
        }
        return pupils.lowest()
                .filter(least -> least.compareTo(leastPupils) >= 0)
                .isEmpty();
    }

    private Lack few(String path) {
        Words least = Phrase.exact(leastPupils, Unit.PUPILS);
        return new Lack(
                path + "gradeNinePupils",
                new Words("kan vara färre än " + least.sv(), "may be fewer than " + least.en()));
    }

    /** Those of the years in which all the schools have results. */
    List<Integer> common(List<SchoolUnit> units, List<Integer> years) {
        return years.stream()
                .filter(year -> units.stream().allMatch(unit -> lack(unit, year).isEmpty()))
                .toList();
    }

    /** All that hinders the use of schools' results of years. */
    List<Lack> lacks(List<SchoolUnit> units, List<Integer> years) {
        List<Lack> lacks = new ArrayList<>();
        units.forEach(unit -> years.forEach(year -> lack(unit, year).ifPresent(lacks::add)));
        return lacks;
    }

    /** Whether all the schools' pupils of the years are exactly known. */
    static boolean arePupilsKnown(List<SchoolUnit> units, List<Integer> years) {
        return units.stream()
                .allMatch(unit -> years.stream()
                        .allMatch(year -> of(unit, year)
                                .filter(told -> told.gradeNinePupils().exact().isPresent())
                                .isPresent()));
    }

    /** What a school went from and to; all results of the years can be used. */
    Change change(SchoolUnit unit, Period years, boolean weighted) {
        double[] before = mean(unit, years.before(), weighted);
        double[] after = mean(unit, years.after(), weighted);
        return new Change(unit.schoolUnitCode(), before[0], before[1], after[0], after[1]);
    }

    /** A mean and its weight. */
    private double[] mean(SchoolUnit unit, List<Integer> years, boolean weighted) {
        double sum = 0;
        double weights = 0;
        for (int year : years) {
            SchoolYear told = of(unit, year).orElseThrow();
            double weight =
                    weighted ? told.gradeNinePupils().exact().orElseThrow().doubleValue() : 1;
            sum += weight * measured.of(told).exact().orElseThrow().doubleValue();
            weights += weight;
        }
        return new double[] {sum / weights, weights};
    }

    /** A school's record of a year. */
    static Optional<SchoolYear> of(SchoolUnit unit, int year) {
        return unit.schoolYears().stream()
                .filter(each -> each.schoolYear() == year)
                .findFirst();
    }
}
