package se.likvard.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.likvard.assessment.AppliedLimit;
import se.likvard.chart.Years.Band;

/**
 * The spread of the nation's schools by school year: a fifth lie below the low figure, half below the middle one, a fifth
 * above the high one. The rulebook has them, each with its source.
 */
record Nation(List<AppliedLimit> benchmarks) {

    static final String LOW = "lowMerit";
    static final String MIDDLE = "middleMerit";
    static final String HIGH = "highMerit";

    /** The band of a year; empty when the rulebook has no low figure for it. */
    Optional<Band> band(int year) {
        return figure(LOW, year).map(low -> new Band(low, figure(MIDDLE, year), figure(HIGH, year)));
    }

    /** The newest year up to one that the rulebook has figures for. */
    OptionalInt newest(int year) {
        return benchmarks.stream()
                .filter(each -> each.name().equals(LOW))
                .mapToInt(each -> Integer.parseInt(each.from()))
                .filter(each -> each <= year)
                .max();
    }

    /** Who gives the figures of a year, in words. */
    List<String> sources(int year, Page page) {
        return Stream.of(LOW, MIDDLE, HIGH)
                .flatMap(name -> of(name, year).stream())
                .map(each ->
                        page.in(each.source()) + " (" + page.in(each.status().words()) + ")")
                .toList();
    }

    private Optional<BigDecimal> figure(String name, int year) {
        return of(name, year).map(each -> new BigDecimal(each.value()));
    }

    private Optional<AppliedLimit> of(String name, int year) {
        return benchmarks.stream()
                .filter(each -> each.name().equals(name) && each.from().equals(Integer.toString(year)))
                .findFirst();
    }
}
