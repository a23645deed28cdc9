package se.likvard.indicator;

import java.util.List;
import java.util.Optional;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.value.Figure;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * Whether schools in a municipality differ, over all its school units whoever runs them.
 *
 * <p>Compared are the units that are not special, have at least {@code leastPupils} in grade 9 and have a figure. A
 * suppressed number of pupils is fewer than ten. A unit that is large enough but whose figure is unknown leaves the
 * measure open between bounds. With fewer than two units compared the measures are not applicable.
 */
final class MunicipalityMeasures {

    private static final Class<MunicipalityYear> TYPE = MunicipalityYear.class;
    private static final String SOURCE = "Duncan and Duncan 1955; Pearson 1900; Skolverket, final marks of grade 9";
    private static final String[] INPUTS = {
        "MunicipalityUnit.specialUnit", "MunicipalityUnit.gradeNinePupils", "MunicipalityUnit.allSubjectsPassed"
    };

    /** Units are compared by the share who met all criteria. */
    static final Basis SHARE =
            new Basis(unit -> List.of(new Basis.Input("allSubjectsPassed", unit.allSubjectsPassed())));

    private static final Basis COMPOSITION = new Basis(unit -> List.of(
            new Basis.Input("parentsEducation", unit.parentsEducation()),
            new Basis.Input("meritValue", unit.meritValue())));

    private MunicipalityMeasures() {}

    static List<Indicator<?>> all() {
        return List.of(
                Indicator.flag(TYPE, "newest", MunicipalityMeasures::newest)
                        .reads("MunicipalityYear.schoolYear")
                        .source("the newest year given"),
                byShare(Indicator.number(TYPE, "unitsCompared", Unit.COUNT, MunicipalityMeasures::unitsCompared)),
                byShare(Indicator.text(TYPE, "leftOut", MunicipalityMeasures::leftOut)),
                byShare(Indicator.number(TYPE, "dissimilarity", Unit.SHARE, MunicipalityMeasures::dissimilarity)),
                byShare(Indicator.number(TYPE, "betweenShare", Unit.SHARE, MunicipalityMeasures::betweenShare)),
                byShare(Indicator.number(TYPE, "chiSquare", Unit.PURE, MunicipalityMeasures::chiSquare)),
                byShare(Indicator.number(TYPE, "chiSquareP", Unit.SHARE, MunicipalityMeasures::chiSquareP)),
                Indicator.number(TYPE, "compositionCorrelation", Unit.PURE, MunicipalityMeasures::correlation)
                        .reads(
                                "MunicipalityUnit.specialUnit",
                                "MunicipalityUnit.gradeNinePupils",
                                "MunicipalityUnit.parentsEducation",
                                "MunicipalityUnit.meritValue")
                        .given("leastPupils")
                        .within(-1, 1)
                        .source("Pearson 1895; Skolverket, SALSA"));
    }

    /** True for the newest municipality year given. */
    static Figure newest(MunicipalityYear year, Context context) {
        return Figure.settled(Value.of(context.organiser().municipalityYears().stream()
                .allMatch(each -> each.schoolYear() <= year.schoolYear())));
    }

    /** Units in the comparison, 0 to the number of units; a unit that may be in it or not makes bounds. */
    static Figure unitsCompared(MunicipalityYear year, Context context) {
        return SHARE.figure(
                year,
                context,
                comparisons -> comparisons
                        .gaps()
                        .between(comparisons.sure(), comparisons.candidates().size()));
    }

    /**
     * The codes of the units that stay out of the comparison, sorted and joined by a comma; "–" when none does. Unknown
     * when a unit may be special or too small; a unit that only lacks its share is not left out.
     */
    static Figure leftOut(MunicipalityYear year, Context context) {
        return SHARE.figure(year, context, comparisons -> {
            String codes = String.join(", ", comparisons.leftOut());
            return comparisons.candidates().stream().anyMatch(Candidate::mayStayOut)
                    ? comparisons.gaps().unknown()
                    : Figure.settled(Value.of(codes.isEmpty() ? "–" : codes));
        });
    }

    /** {@link Dissimilarity}, 0–1. */
    static Figure dissimilarity(MunicipalityYear year, Context context) {
        return byShares(year, context, 1, (comparison, sure) -> Dissimilarity.of(comparison.shares()));
    }

    /** V, eta squared: the part of the variance that lies between units, 0–1; {@link ChiSquare} over all pupils. */
    static Figure betweenShare(MunicipalityYear year, Context context) {
        return byShares(year, context, 1, (comparison, sure) -> {
            double pupils = comparison.shares().total();
            return new Interval(
                    comparison.chiSquare().low() / pupils,
                    comparison.chiSquare().high() / pupils);
        });
    }

    /** {@link ChiSquare}, 0 to the number of pupils. */
    static Figure chiSquare(MunicipalityYear year, Context context) {
        return byShares(year, context, Unit.PURE.most().doubleValue(), (comparison, sure) -> comparison.chiSquare());
    }

    /**
     * The probability of at least this chi-square if units did not differ, 0–1: its upper tail with the number of units
     * less one as degrees of freedom. It falls with chi-square and rises with the degrees of freedom.
     */
    static Figure chiSquareP(MunicipalityYear year, Context context) {
        return byShares(
                year,
                context,
                1,
                (comparison, sure) -> new Interval(
                        ChiSquare.upperTail(comparison.chiSquare().high(), sure - 1),
                        ChiSquare.upperTail(comparison.chiSquare().low(), comparison.size() - 1)));
    }

    /** {@link Correlation} over the units that have both figures, −1 to 1; unknown when a figure is open. */
    static Figure correlation(MunicipalityYear year, Context context) {
        return COMPOSITION.measure(
                year, context, new Interval(-1, 1), (comparison, sure) -> Correlation.of(comparison.units()));
    }

    private static Figure byShares(MunicipalityYear year, Context context, double most, ByShares measure) {
        return SHARE.measure(
                year, context, new Interval(0, most), (comparison, sure) -> Optional.of(measure.of(comparison, sure)));
    }

    private static Indicator<MunicipalityYear> byShare(Indicator<MunicipalityYear> indicator) {
        return indicator.reads(INPUTS).given("leastPupils").source(SOURCE);
    }

    /** A measure of units by their shares, of which so many surely have a share. */
    private interface ByShares {
        Interval of(Comparison comparison, int sure);
    }
}
