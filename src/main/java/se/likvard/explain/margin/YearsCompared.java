package se.likvard.explain.margin;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.likvard.assessment.MissingInput;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Test.Comparison;
import se.likvard.explain.margin.Compared.Kind;
import se.likvard.indicator.Trend;
import se.likvard.rulebook.Computed;
import se.likvard.value.Input;
import se.likvard.value.Phrase;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/**
 * What stands behind the figures that are computed from pupils' results of several years: the years of which each alone would
 * change the outcome, had it fallen on the other side.
 */
record YearsCompared(Limits limits, Computed computed) {

    static final String TREND = "meritTrend";

    private static final Pattern YEAR = Pattern.compile("\\[(\\d{4})]");

    /** What was given of a year, and what policy puts against it. */
    private record OfYear(Optional<Input> given, Optional<BigDecimal> policy) {}

    /**
     * The years behind a number.
     *
     * @return empty for a number that is not computed from years
     */
    Optional<Stream<Compared>> of(Fact fact, Comparison test, BigDecimal limit, boolean found) {
        boolean many = found == (test.operator() == Operator.AT_LEAST || test.operator() == Operator.GREATER);
        boolean open = test.operator() == Operator.GREATER || test.operator() == Operator.AT_MOST;
        int needed = limit.intValue() + (open ? 1 : 0);
        return switch (test.field()) {
            case "yearsBelowBenchmark" -> Optional.of(inARow(fact, test.field(), needed, many));
            case "yearsBelowExpected" -> Optional.of(amongThem(fact, test.field(), needed, many));
            case "unsafeRatio" -> Optional.of(against(fact, test.field(), limit));
            default -> Optional.empty();
        };
    }

    /** The newest years below that make the row long enough, or the year that ended it. */
    private Stream<Compared> inARow(Fact fact, String field, int needed, boolean many) {
        List<Compared> row = years(fact, field).values().stream()
                .flatMap(year ->
                        year.policy().flatMap(policy -> compared(year, policy, Unit.MERIT_POINTS, Kind.MERIT)).stream())
                .limit(needed)
                .toList();
        return row.stream().filter(each -> each.isBelow() == many);
    }

    /** The years below, if it takes all of them; or those that are not, if one more would do. */
    private Stream<Compared> amongThem(Fact fact, String field, int needed, boolean many) {
        BigDecimal limit = limits.value("salsaShortfall").negate();
        List<Compared> all = years(fact, field).values().stream()
                .flatMap(year -> compared(year, limit, Unit.MERIT_DIFFERENCE, Kind.SALSA).stream())
                .toList();
        long below = all.stream().filter(YearsCompared::isAtMost).count();
        boolean alone = many ? below == needed : below == needed - 1;
        return alone ? all.stream().filter(each -> isAtMost(each) == many) : Stream.empty();
    }

    private static boolean isAtMost(Compared each) {
        return each.value().compareTo(each.limit()) <= 0;
    }

    /** A share against so many times the nation's. */
    private Stream<Compared> against(Fact fact, String field, BigDecimal times) {
        return years(fact, field).values().stream()
                .flatMap(
                        year -> year
                                .policy()
                                .flatMap(nation -> compared(year, nation.multiply(times), Unit.SHARE, Kind.OTHER))
                                .stream());
    }

    /** The change behind a trend, and the nearest change at which the trend would not be one of these words. */
    Optional<Compared> trend(Fact fact, Set<Object> words) {
        List<Input> given = years(fact, TREND).values().stream()
                .flatMap(each -> each.given().stream())
                .toList();
        if (given.size() != 2
                || fact.read(TREND)
                        .value()
                        .exact()
                        .filter(each -> words.contains(each.toString()))
                        .isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> now = number(given.get(0));
        Optional<BigDecimal> before = number(given.get(1));
        return now.flatMap(newer -> before.map(newer::subtract))
                .map(change -> new Compared(
                        given.get(0).path(),
                        what(
                                given.get(0).path(),
                                new Words(", ändring från året före", ", change from the year before")),
                        change,
                        change.signum() < 0 ? end(Trend.DOWN, words).negate() : end(Trend.UP, words),
                        Unit.MERIT_DIFFERENCE,
                        Kind.MERIT_CHANGE,
                        given.stream().map(each -> record(each.path())).toList()));
    }

    /** Where the words end on the way to no change. */
    private BigDecimal end(Trend weak, Set<Object> words) {
        return limits.value(words.contains(weak.name()) ? "trendFlat" : "trendStrong");
    }

    private Words what(String path, Words more) {
        Words name = MissingInput.label(computed.at(path));
        Matcher year = YEAR.matcher(path);
        String at = year.find() ? " " + Phrase.years(Integer.parseInt(year.group(1))) : "";
        return new Words(name.sv() + at + more.sv(), name.en() + at + more.en());
    }

    private Optional<Compared> compared(OfYear year, BigDecimal limit, Unit unit, Kind kind) {
        return year.given()
                .flatMap(given -> number(given)
                        .map(own -> new Compared(
                                given.path(),
                                what(given.path(), new Words("", "")),
                                own,
                                limit,
                                unit,
                                kind,
                                List.of(record(given.path())))));
    }

    private static Optional<BigDecimal> number(Input input) {
        return input.value().exact().filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast);
    }

    private static String record(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    /** What a figure was computed from, the newest year first. */
    private static SortedMap<Integer, OfYear> years(Fact fact, String field) {
        SortedMap<Integer, OfYear> years = new TreeMap<>(Collections.reverseOrder());
        for (Input input : fact.read(field).inputs()) {
            Matcher year = YEAR.matcher(input.path());
            if (year.find()) {
                years.merge(Integer.parseInt(year.group(1)), ofYear(input), YearsCompared::joined);
            }
        }
        return years;
    }

    private static OfYear ofYear(Input input) {
        return input.path().startsWith("policy.")
                ? new OfYear(Optional.empty(), number(input))
                : new OfYear(Optional.of(input), Optional.empty());
    }

    private static OfYear joined(OfYear one, OfYear other) {
        return new OfYear(one.given().or(other::given), one.policy().or(other::policy));
    }
}
