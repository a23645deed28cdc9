package se.likvard.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.chart.Years;
import se.likvard.organiser.SchoolForm;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Counted;
import se.likvard.value.None;
import se.likvard.value.NotApplicable;
import se.likvard.value.Reason;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/**
 * The merit values of the schools, year by year and on the same axes, against the spread of the nation's schools.
 *
 * @param schools those that have, or may have, pupils in grade 9
 * @param others the names of the units that have none
 * @param sources who gives the nation's spread, year by year
 * @param complete whether these are all units of the organiser
 */
record Results(List<SchoolResults> schools, List<String> others, List<String> sources, boolean complete) {

    /** So many years can be told apart in a small chart. */
    private static final int MOST = 8;

    static Results of(Material material) {
        Nation nation = new Nation(material.benchmarks());
        List<SchoolUnit> schools =
                material.units().stream().filter(Results::mayHaveGradeNine).toList();
        List<Integer> years = years(schools, nation, material);
        List<BigDecimal> ends = Years.tens(figures(schools, years, nation));
        return new Results(
                schools.stream()
                        .map(unit -> school(unit, years, ends, nation, material))
                        .toList(),
                material.units().stream()
                        .filter(unit -> !mayHaveGradeNine(unit))
                        .map(unit -> SchoolResults.heading(unit, material))
                        .toList(),
                years.stream()
                        .flatMap(year -> nation.sources(year, material.page()).stream())
                        .toList(),
                material.organiser().schoolUnits().given());
    }

    private static boolean mayHaveGradeNine(SchoolUnit unit) {
        boolean otherForm = unit.schoolForm()
                .exact()
                .filter(form -> form != SchoolForm.COMPULSORY)
                .isPresent();
        boolean never = unit.schoolYears().given()
                && !unit.schoolYears().items().isEmpty()
                && unit.schoolYears().stream().allMatch(year -> isWithout(year.meritValue()));
        return !otherForm && !never;
    }

    private static boolean isWithout(Value<BigDecimal> merit) {
        return merit instanceof None || merit instanceof NotApplicable;
    }

    /** From the first year that some school has, at most eight, to the newest that is due. */
    private static List<Integer> years(List<SchoolUnit> schools, Nation nation, Material material) {
        // A school year is over on 30 June.
        int over = material.assessment().asOf().minusMonths(6).getYear();
        int newest = nation.newest(over).orElse(over);
        int first = schools.stream()
                .flatMap(unit -> unit.schoolYears().stream())
                .mapToInt(SchoolYear::schoolYear)
                .min()
                .orElse(newest);
        return IntStream.rangeClosed(Math.max(newest - MOST + 1, Math.min(first, newest - 2)), newest)
                .boxed()
                .toList();
    }

    private static Stream<BigDecimal> figures(List<SchoolUnit> schools, List<Integer> years, Nation nation) {
        Stream<BigDecimal> own = schools.stream()
                .flatMap(unit -> unit.schoolYears().stream())
                .filter(year -> years.contains(year.schoolYear()))
                .flatMap(year ->
                        Stream.concat(year.meritValue().lowest().stream(), year.meritValue().highest().stream()));
        Stream<BigDecimal> nations = years.stream()
                .flatMap(year -> nation.band(year).stream())
                .flatMap(band -> Stream.concat(Stream.of(band.low()), band.high().stream()));
        return Stream.concat(own, nations);
    }

    private static SchoolResults school(
            SchoolUnit unit, List<Integer> years, List<BigDecimal> ends, Nation nation, Material material) {
        Page page = material.page();
        String name = SchoolResults.heading(unit, material);
        Map<Integer, SchoolYear> told = new TreeMap<>();
        unit.schoolYears().stream().forEach(year -> told.put(year.schoolYear(), year));
        List<Years.Year> drawn = new ArrayList<>();
        List<SchoolResults.Row> rows = new ArrayList<>();
        for (int year : years) {
            SchoolYear figures = told.getOrDefault(year, untold(year));
            drawn.add(new Years.Year(
                    label(year),
                    figures.meritValue(),
                    nation.band(year),
                    figures.meritValue()
                            .exact()
                            .map(merit -> SchoolResults.number(merit, page))
                            .orElse("")));
            rows.add(SchoolResults.row(year, figures, nation, page));
        }
        Years chart = new Years(drawn, ends.get(0), ends.get(1));
        return new SchoolResults(
                name,
                chart.drawing(
                        page.in("Meritvärde i årskurs 9: ", "Merit value in grade 9: ") + name, described(drawn, page)),
                rows);
    }

    private static final Counted YEARS = new Counted("läsår", "läsår", "school year", "school years");

    private static String described(List<Years.Year> years, Page page) {
        long unknown =
                years.stream().filter(year -> year.figure() instanceof Unknown).count();
        return page.in(YEARS.of(years.size()))
                + page.in(
                        ", okänt för " + unknown + " av dem. Alla värden finns i tabellen under bilden.",
                        ", unknown for " + unknown + " of them. All values are in the table below the picture.");
    }

    private static SchoolYear untold(int year) {
        Value<BigDecimal> none = Value.unknown(Reason.NOT_REPORTED);
        return new SchoolYear(
                year, none, none, none, none, none, none, none, none, none, none, none, none, none, none, none);
    }

    private static String label(int year) {
        return "’" + String.format(Locale.ROOT, "%02d", year % 100);
    }
}
