package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Figure;
import se.likvard.value.Reason;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/** A unit's merit values against what SALSA expects of it. */
final class SalsaYears {

    private static final String SHORTFALL = "salsaShortfall";

    private static final String WINDOW = "salsaWindow";

    private static final Range EXPECTED = new Range(BigDecimal.ZERO, BigDecimal.ZERO);

    private SalsaYears() {}

    static List<Indicator<?>> all() {
        return List.of(Indicator.number(SchoolUnit.class, "yearsBelowExpected", Unit.YEARS, SalsaYears::yearsBelow)
                .reads("SchoolYear.salsaDeviation")
                .given(SHORTFALL, WINDOW)
                .source("Skolverket, SALSA; standard error of the model of 2015/16"));
    }

    /**
     * How many of the {@code salsaWindow} newest school years due ({@link ResultYears}) had a merit value that was
     * {@code salsaShortfall} or more below the expected one; a year without a deviation is none of them. Not applicable when
     * SALSA surely has no deviation of the unit in any of the years.
     */
    static Figure yearsBelow(SchoolUnit unit, Context context) {
        Optional<BigDecimal> shortfall = context.policy().number(SHORTFALL);
        Optional<BigDecimal> window = context.policy().number(WINDOW);
        if (shortfall.isEmpty() || window.isEmpty()) {
            return Gaps.noPolicy(shortfall.isEmpty() ? SHORTFALL : WINDOW);
        }
        if (!unit.schoolYears().given()) {
            return new Gaps().add(context.at("schoolYears")).unknown();
        }
        return yearsBelow(unit, context, shortfall.get(), window.get().intValue());
    }

    private static Figure yearsBelow(SchoolUnit unit, Context context, BigDecimal shortfall, int window) {
        Gaps gaps = new Gaps();
        int newest = ResultYears.newest(context);
        List<Value<BigDecimal>> deviations = new ArrayList<>();
        for (int year = newest; year > newest - window; year--) {
            Value<BigDecimal> deviation = deviation(unit, year);
            gaps.add(context.at("schoolYears", year, "salsaDeviation"), deviation);
            deviations.add(deviation);
        }
        if (deviations.stream().noneMatch(each -> Range.given(each).isPresent())) {
            boolean settled = deviations.stream().allMatch(Value::isSettled);
            return settled ? Figure.settled(Value.notApplicable()) : gaps.unknown();
        }
        List<Holds> below =
                deviations.stream().map(each -> below(each, shortfall)).toList();
        long certain = below.stream().filter(Holds.SURELY::equals).count();
        return gaps.between(
                certain, certain + below.stream().filter(Holds.MAYBE::equals).count());
    }

    private static Holds below(Value<BigDecimal> deviation, BigDecimal shortfall) {
        return Range.possible(deviation, Unit.MERIT_DIFFERENCE)
                .map(known -> EXPECTED.minus(known).atLeast(shortfall))
                .orElse(Holds.NOT);
    }

    private static Value<BigDecimal> deviation(SchoolUnit unit, int year) {
        return ResultYears.of(unit, year)
                .map(SchoolYear::salsaDeviation)
                .orElseGet(() -> Value.unknown(Reason.NOT_REPORTED));
    }
}
