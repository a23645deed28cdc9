package se.likvard.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hipparchus.fraction.BigFraction;
import se.likvard.value.Value;

/**
 * How exact shares become amounts that can be paid.
 *
 * @param unit the amount, in kronor, that they are multiples of
 */
public record Rounding(Rule rule, Sourced unit) {

    /** The ways. */
    public enum Rule {
        /** Rounded down, and what is left goes to those with the largest remainders: the sum is the budget. */
        LARGEST_REMAINDER,
        /** At least one unit, above it the nearest multiple; the sum is what it becomes. */
        NEAREST_MULTIPLE
    }

    private static final BigDecimal ORE = new BigDecimal("0.01");

    /** What the parts of an amount are multiples of, in kronor. */
    BigDecimal step() {
        return rule == Rule.LARGEST_REMAINDER ? unit.value() : ORE;
    }

    /**
     * The nearest multiple of the unit, and never less than one; between two of them at an exact midpoint, which the
     * regulation does not settle. Nothing stays nothing.
     */
    public Value<BigDecimal> nearest(BigFraction share) {
        BigDecimal step = unit.value();
        if (share.signum() <= 0) {
            return Value.of(BigDecimal.ZERO);
        }
        BigFraction steps = share.divide(Exact.of(step));
        BigDecimal lower = down(steps).max(BigDecimal.ONE);
        BigFraction over = steps.subtract(Exact.of(lower));
        int half = over.compareTo(BigFraction.ONE_HALF);
        BigDecimal least = half > 0 ? lower.add(BigDecimal.ONE) : lower;
        BigDecimal most = half >= 0 ? lower.add(BigDecimal.ONE) : lower;
        return Value.between(step.multiply(least), step.multiply(most));
    }

    private static BigDecimal down(BigFraction number) {
        return number.bigDecimalValue(0, RoundingMode.FLOOR);
    }
}
