package se.likvard.allocation.index;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Erf;

/**
 * How the log-odds change with a covariate, all others as they are.
 *
 * @param name the covariate; {@link #CONSTANT} for what is left when all are zero
 * @param standardError by the inverse of Fisher's information, as if the pupils of a row were independent
 */
public record Coefficient(String name, double estimate, double standardError) {

    /** The name of the constant. */
    public static final String CONSTANT = "constant";

    private static final double UPPER = 0.975;
    private static final double WIDTH = new NormalDistribution().inverseCumulativeProbability(UPPER);

    /** How many standard errors it lies from zero. */
    public double z() {
        return estimate / standardError;
    }

    /** The chance of lying at least as far from zero if it were zero, 0–1. */
    public double p() {
        return Erf.erfc(Math.abs(z()) / Math.sqrt(2));
    }

    /** Where its 95 % interval begins. */
    public double low() {
        return estimate - WIDTH * standardError;
    }

    /** Where its 95 % interval ends. */
    public double high() {
        return estimate + WIDTH * standardError;
    }

    /** The same when rows differ more than by chance: errors are larger by the root of the dispersion, and go by Student's t. */
    Widened widened(double dispersion, int freedom) {
        double error = standardError * Math.sqrt(dispersion);
        TDistribution student = new TDistribution(freedom);
        double width = student.inverseCumulativeProbability(UPPER) * error;
        double p = 2 * student.cumulativeProbability(-Math.abs(estimate / error));
        return new Widened(error, estimate - width, estimate + width, p);
    }

    /**
     * Quasi-binomial errors.
     *
     * @param low where the 95 % interval begins
     * @param high where it ends
     * @param p the chance of lying at least as far from zero if it were zero, 0–1
     */
    public record Widened(double standardError, double low, double high, double p) {}
}
