package se.likvard.source.municipality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Period;

/** A table of Skolverket that tells something we hold. All others of its kind are known, and left. */
enum Table {
    PUPILS(
            List.of("Grundskola - Antal elever per årskurs"),
            List.of(
                    Column.TYPE,
                    Column.both("Elever, årskurs 1-9", "", 0, Measure.MUNICIPALITY_PUPILS, Measure.OWN_PUPILS),
                    Column.both(
                            "Andel (%) elever med utländsk bakgrund, åk 1-9",
                            "", 0, Measure.MUNICIPALITY_FOREIGN_BACKGROUND, Measure.OWN_FOREIGN_BACKGROUND),
                    Column.both(
                            "Andel (%) elever med föräldrar med eftergymnasial utb., åk 1-9",
                            "", 0, Measure.MUNICIPALITY_PARENTS_POST_SECONDARY, Measure.OWN_PARENTS_POST_SECONDARY))),
    /** Of the two halves only full-time equivalents; the other counts heads. */
    TEACHERS(
            List.of("Grundskola - Personalstatistik med lärarlegitimation och behörighet"),
            List.of(
                    Column.TYPE,
                    Column.both(
                            "Andel med lärarlegitimation och behörighet",
                            "#Heltidstjänster",
                            1,
                            Measure.MUNICIPALITY_QUALIFIED_TEACHERS,
                            Measure.OWN_QUALIFIED_TEACHERS))),
    /** Kronor per pupil; the totals beside them are thousands of kronor. */
    COSTS(
            List.of("Grundskola - Kostnader per kommun"),
            List.of(Column.TYPE, Column.own("Totalt per elev", 0, Measure.OWN_COST_PER_PUPIL))),
    /** Rows for girls and boys too. */
    ELIGIBILITY(
            List.of(
                    "Grundskola - Behörighet till gymnasieskolan, fr.o.m. 2011",
                    "Grundskola - Behörighet till gymnasieskolan"),
            List.of(
                    Column.TYPE,
                    Column.SEX,
                    Column.own("Antal elever", 0, Measure.OWN_GRADE_NINE_PUPILS),
                    Column.own("Andel (%) elever behöriga till yrkesprog.", 1, Measure.OWN_ELIGIBILITY))),
    /** One row per figure and one column per school year; whose schools stands above the table. */
    RESULTS_OVER_TIME(
            List.of("Grundskola - Jämförelse av betygsresultat över tid"),
            List.of(
                    Column.ITEM,
                    Column.own("Totalt antal elever årskurs 9", 0, Measure.OWN_GRADE_NINE_PUPILS),
                    Column.own("Genomsnittligt meritvärde (17 ämnen)", 1, Measure.OWN_MERIT_VALUE),
                    Column.own("Andel (%) behöriga till yrkesprogram", 1, Measure.OWN_ELIGIBILITY),
                    Column.own(
                            "Andel (%) som fått godkänt betyg i alla ämnen",
                            1,
                            Measure.OWN_ALL_SUBJECTS_PASSED,
                            "Andel (%) som uppfyllt betygskriterierna i alla ämnen")));

    private final List<String> titles;
    private final List<Column> columns;

    Table(List<String> titles, List<Column> columns) {
        this.titles = titles;
        this.columns = Stream.concat(Stream.of(Column.MUNICIPALITY, Column.CODE), columns.stream())
                .toList();
    }

    static Optional<Table> of(String title) {
        return Arrays.stream(values())
                .filter(table ->
                        table.titles.stream().anyMatch(each -> Wording.of(each).equals(Wording.of(title))))
                .findFirst();
    }

    /** The titles of all of them. */
    static List<String> titles() {
        return Arrays.stream(values()).flatMap(each -> each.titles.stream()).toList();
    }

    /** What its header must have. */
    List<Column> header() {
        return columns.stream()
                .filter(each -> this != RESULTS_OVER_TIME || !each.isFigure())
                .toList();
    }

    List<Column> figures() {
        return columns.stream().filter(Column::isFigure).toList();
    }

    /** What its period is called above the table. */
    String periodIsCalled() {
        return this == COSTS ? "Valt år" : "Valt läsår";
    }

    Optional<Period> period(String text) {
        return this == COSTS ? Period.calendarYear(text) : Period.schoolYear(text);
    }

    /** Whether it always ends with a description, so that a table without one has been cut off. */
    boolean endsWithDescription() {
        return this != RESULTS_OVER_TIME;
    }
}
