package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Figure;
import se.likvard.value.NotApplicable;
import se.likvard.value.Reason;
import se.likvard.value.Unit;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** A unit's merit values over the years. */
final class UnitResults {

    private UnitResults() {}

    static List<Indicator<?>> all() {
        return List.of(
                Indicator.number(SchoolUnit.class, "yearsBelowBenchmark", Unit.YEARS, UnitResults::yearsBelow)
                        .reads("SchoolYear.meritValue", "SchoolYear.gradeNinePupils")
                        .given(ResultYears.BENCHMARK)
                        .source("SI, long-lasting low results; Skolverket, final marks of grade 9 per school unit"),
                Indicator.choice(SchoolUnit.class, "meritTrend", Trend.values(), UnitResults::trend)
                        .reads("SchoolYear.meritValue")
                        .given("trendFlat", "trendStrong")
                        .source("SKL Öppna jämförelser 2013, bands of change"));
    }

    /**
     * School years in a row, ending with the newest due ({@link ResultYears}), with a merit value below {@code lowMerit}
     * of that year, 0 to the years since 1998. A year that is unknown or not given may be either, so that the row is
     * between what is certain and what is possible; before the first year given too. A year in which the merit value is
     * none or not applicable ends the row. Not applicable when the newest year due says the unit has no grade 9.
     */
    static Figure yearsBelow(SchoolUnit unit, Context context) {
        int newest = ResultYears.newest(context);
        Gaps gaps = new Gaps();
        if (!unit.schoolYears().given()) {
            return gaps.add(context.at("schoolYears")).unknown();
        }
        Optional<Figure> noGradeNine = gradeNine(unit, newest, context);
        if (noGradeNine.isPresent()) {
            return noGradeNine.get();
        }
        if (context.policy().number("lowMerit", newest).isEmpty()) {
            return Gaps.noPolicy("lowMerit[" + newest + "]");
        }
        Run run = new Run();
        int firstGiven = unit.schoolYears().stream()
                .mapToInt(SchoolYear::schoolYear)
                .min()
                .orElse(newest);
        for (int year = newest; year >= ResultYears.FIRST && run.goesOn(); year--) {
            run.next(below(unit, year, context, year >= firstGiven - 1 ? gaps : new Gaps()));
        }
        return gaps.between(run.certain(), run.possible());
    }

    /**
     * The change of the merit value from the year before to the newest year due, by bands: less than {@code trendFlat}
     * points either way is FLAT, less than {@code trendStrong} DOWN or UP, else DOWN_STRONG or UP_STRONG. Not applicable
     * when either year has no merit value.
     */
    static Figure trend(SchoolUnit unit, Context context) {
        Optional<BigDecimal> flat = context.policy().number("trendFlat");
        Optional<BigDecimal> strong = context.policy().number("trendStrong");
        int newest = ResultYears.newest(context);
        if (flat.isEmpty() || strong.isEmpty()) {
            return Gaps.noPolicy(flat.isEmpty() ? "trendFlat" : "trendStrong");
        }
        if (!unit.schoolYears().given()) {
            return new Gaps().add(context.at("schoolYears")).unknown();
        }
        Value<BigDecimal> now = merit(unit, newest);
        Value<BigDecimal> before = merit(unit, newest - 1);
        Gaps gaps = new Gaps().add(meritPath(context, newest), now).add(meritPath(context, newest - 1), before);
        if (hasNone(now) || hasNone(before)) {
            return Figure.settled(Value.notApplicable());
        }
        if (now instanceof Unknown || before instanceof Unknown) {
            return gaps.unknown();
        }
        Range change = Range.given(now).orElseThrow().minus(Range.given(before).orElseThrow());
        Trend least = Trend.of(change.low(), flat.get(), strong.get());
        Trend most = Trend.of(change.high(), flat.get(), strong.get());
        return least == most ? gaps.figure(Value.of(least)) : gaps.unknown();
    }

    private static Holds below(SchoolUnit unit, int year, Context context, Gaps gaps) {
        Value<BigDecimal> merit = merit(unit, year);
        Optional<BigDecimal> limit = context.policy().number("lowMerit", year);
        gaps.add(meritPath(context, year), merit);
        if (hasNone(merit)) {
            return Holds.NOT;
        }
        if (limit.isEmpty()) {
            gaps.addPolicy("lowMerit[" + year + "]");
            return Holds.MAYBE;
        }
        Optional<Range> given = Range.given(merit);
        given.ifPresent(known -> gaps.addPolicy("lowMerit", year, limit.get()));
        return given.map(known -> known.atLeast(limit.get()).negate()).orElse(Holds.MAYBE);
    }

    /** Not applicable when the newest year due has no grade 9, unknown when that may be so; else empty. */
    private static Optional<Figure> gradeNine(SchoolUnit unit, int newest, Context context) {
        return ResultYears.of(unit, newest)
                .filter(each -> Range.given(each.meritValue()).isEmpty())
                .flatMap(each -> withoutMerit(each, context));
    }

    private static Optional<Figure> withoutMerit(SchoolYear year, Context context) {
        Value<BigDecimal> pupils = year.gradeNinePupils();
        if (pupils instanceof NotApplicable) {
            return Optional.of(Figure.settled(Value.notApplicable()));
        }
        if (Range.isSuppressed(pupils) || !(pupils instanceof Unknown)) {
            return Optional.empty();
        }
        String path = context.at("schoolYears", year.schoolYear(), "gradeNinePupils");
        Gaps gaps = new Gaps().add(meritPath(context, year.schoolYear()), year.meritValue());
        return Optional.of(gaps.add(path, pupils).unknown());
    }

    /** The merit value of a year, unknown when the year was not given. */
    private static Value<BigDecimal> merit(SchoolUnit unit, int year) {
        return ResultYears.of(unit, year)
                .map(SchoolYear::meritValue)
                .orElseGet(() -> Value.unknown(Reason.NOT_REPORTED));
    }

    private static String meritPath(Context context, int year) {
        return context.at("schoolYears", year, "meritValue");
    }

    private static boolean hasNone(Value<BigDecimal> merit) {
        return merit.isSettled() && merit.exact().isEmpty();
    }
}
