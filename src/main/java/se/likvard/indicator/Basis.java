package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.value.Figure;
import se.likvard.value.Value;

/**
 * What the units of a municipality are compared by.
 *
 * @param inputs the figures that a unit must have to be compared
 */
record Basis(Function<MunicipalityUnit, List<Input>> inputs) {

    /** A figure of a unit, with its name. */
    record Input(String name, Value<BigDecimal> value) {}

    /** A measure of the units compared, of which so many surely have their figures; empty when it does not apply. */
    interface Measure {
        Optional<Interval> of(Comparison comparison, int sure);
    }

    /** Whether a unit has its figures. */
    Holds has(MunicipalityUnit unit) {
        return inputs.apply(unit).stream()
                .map(input -> Candidate.has(input.value()))
                .reduce(Holds.SURELY, Holds::and);
    }

    /** Something about the comparisons that are possible in a year. */
    Figure figure(MunicipalityYear year, Context context, Function<Comparisons, Figure> of) {
        Optional<BigDecimal> leastPupils = context.policy().number("leastPupils");
        if (leastPupils.isEmpty()) {
            return Gaps.noPolicy("leastPupils");
        }
        if (!year.units().given()) {
            return new Gaps().add(context.at("units")).unknown();
        }
        return of.apply(
                context.survey().comparisons(year, this, () -> Comparisons.of(year, leastPupils.get(), this, context)));
    }

    /**
     * The least interval that holds the measure in every comparison that is possible, within its natural range.
     * Not applicable with fewer than two units; unknown when there may be fewer, or when too many comparisons are possible.
     */
    Figure measure(MunicipalityYear year, Context context, Interval range, Measure measure) {
        return figure(year, context, comparisons -> {
            if (comparisons.candidates().size() < 2) {
                return Figure.settled(Value.notApplicable());
            }
            return comparisons
                    .each()
                    .map(each -> over(each, comparisons.gaps(), range, measure))
                    .orElseGet(comparisons.gaps()::unknown);
        });
    }

    private static Figure over(List<Comparison> each, Gaps gaps, Interval range, Measure measure) {
        List<Optional<Interval>> results =
                each.stream().map(comparison -> one(comparison, measure)).toList();
        if (each.stream().allMatch(comparison -> comparison.size() < 2)
                || results.stream().allMatch(Optional::isEmpty)) {
            return Figure.settled(Value.notApplicable());
        }
        boolean mayNotApply = results.stream().anyMatch(Optional::isEmpty)
                || each.stream().anyMatch(comparison -> comparison.sure() < 2);
        Interval hull = results.stream()
                .flatMap(Optional::stream)
                .reduce(Interval::hull)
                .orElse(range);
        return mayNotApply || hull.equals(Interval.ANYTHING)
                ? gaps.unknown()
                : gaps.figure(hull.value(range.low(), range.high()));
    }

    private static Optional<Interval> one(Comparison comparison, Measure measure) {
        return comparison.size() < 2 ? Optional.empty() : measure.of(comparison, Math.max(2, comparison.sure()));
    }
}
