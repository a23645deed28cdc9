package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import se.likvard.value.Value;

/**
 * Pearson's correlation of parents' education and merit value between units, weighted by grade 9 pupils: the weighted
 * covariance over the product of the weighted standard deviations.
 */
final class Correlation {

    /** Below this share of the sum of squares about zero, a spread is nothing but rounding. */
    private static final double ROUNDING = 1e-12;

    private Correlation() {}

    /** What it is, −1 to 1: anything when a figure is open; empty when the units do not vary. */
    static Optional<Interval> of(List<Compared> units) {
        boolean known = units.stream()
                .allMatch(each -> isExact(each.unit().parentsEducation())
                        && isExact(each.unit().meritValue()));
        return known ? exact(units) : Optional.of(Interval.ANYTHING);
    }

    private static Optional<Interval> exact(List<Compared> units) {
        ToDoubleFunction<Compared> education = each -> number(each.unit().parentsEducation());
        ToDoubleFunction<Compared> merit = each -> number(each.unit().meritValue());
        double ofEducation = covariance(units, education, education);
        double ofMerit = covariance(units, merit, merit);
        if (isConstant(units, education, ofEducation) || isConstant(units, merit, ofMerit)) {
            return Optional.empty();
        }
        double correlation = covariance(units, education, merit) / Math.sqrt(ofEducation * ofMerit);
        return Optional.of(Interval.of(correlation).within(-1, 1));
    }

    private static double covariance(
            List<Compared> units, ToDoubleFunction<Compared> one, ToDoubleFunction<Compared> other) {
        double meanOne = mean(units, one);
        double meanOther = mean(units, other);
        return mean(units, each -> (one.applyAsDouble(each) - meanOne) * (other.applyAsDouble(each) - meanOther));
    }

    private static boolean isConstant(List<Compared> units, ToDoubleFunction<Compared> number, double variance) {
        return variance <= ROUNDING * mean(units, each -> number.applyAsDouble(each) * number.applyAsDouble(each));
    }

    private static double mean(List<Compared> units, ToDoubleFunction<Compared> number) {
        double sum = 0;
        double pupils = 0;
        for (Compared each : units) {
            sum += each.pupils() * number.applyAsDouble(each);
            pupils += each.pupils();
        }
        return sum / pupils;
    }

    private static boolean isExact(Value<BigDecimal> value) {
        return value.exact().isPresent();
    }

    private static double number(Value<BigDecimal> value) {
        return value.exact().orElseThrow().doubleValue();
    }
}
