package se.likvard.source.told;

import java.time.LocalDate;

/** When in a school year a published figure is measured. The dates are the statistics' own measuring days (INF for single years). */
enum Measured {
    /** Pupils and teachers: 15 October of the autumn term. */
    IN_AUTUMN,
    /** Marks and surveys: the end of the school year, 30 June. */
    IN_SPRING,
    /** Costs: the calendar year in which the school year ends. */
    OVER_THE_YEAR;

    LocalDate in(int schoolYear) {
        return switch (this) {
            case IN_AUTUMN -> LocalDate.of(schoolYear - 1, 10, 15);
            case IN_SPRING -> LocalDate.of(schoolYear, 6, 30);
            case OVER_THE_YEAR -> LocalDate.of(schoolYear, 12, 31);
        };
    }
}
