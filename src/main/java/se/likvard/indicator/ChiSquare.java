package se.likvard.indicator;

import java.util.Arrays;
import org.hipparchus.special.Gamma;

/**
 * Pearson's chi-square of units by whether pupils met all criteria.
 *
 * <p>χ² = Σ nᵢ(qᵢ − P)² / (P(1 − P)), where P is the share in all units together; 0 when P is 0 or 1. χ² = N·V, where V
 * (eta squared) is the part of the variance that lies between units. With the numbers of pupils given, χ² is a convex
 * function of the shares (a sum of squares over linear forms). So with open shares its greatest value lies at a corner,
 * and the tangent at any point is a floor: the nearer the point to the minimum, the better.
 */
final class ChiSquare {

    private static final int STEPS = 100;

    private ChiSquare() {}

    /** What χ² may be, 0 to the number of pupils. */
    static Interval of(Shares shares) {
        if (shares.areKnown()) {
            return Interval.of(of(shares, shares.lows()));
        }
        double most = shares.greatest(at -> of(shares, at)).orElse(shares.total());
        return new Interval(least(shares), most).within(0, shares.total());
    }

    /** The probability of at least this χ² by chance: Q(df/2, χ²/2), the regularised upper incomplete gamma function. */
    static double upperTail(double chiSquare, int degreesOfFreedom) {
        return chiSquare <= 0 ? 1 : Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, chiSquare / 2);
    }

    private static double of(Shares units, double[] share) {
        double together = together(units, share);
        if (together <= 0 || together >= 1) {
            return 0;
        }
        return units.sum(unit -> units.pupils(unit) * square(share[unit] - together)) / (together * (1 - together));
    }

    private static double least(Shares units) {
        double[] point = nearMinimum(units);
        double together = together(units, point);
        if (together <= 0 || together >= 1) {
            return 0;
        }
        double balanced = balanced(units, point, together);
        double scale = 2 / (together * (1 - together));
        double tangent = units.sum(unit -> {
            double slope = units.pupils(unit) * scale * (point[unit] - balanced);
            double against = slope > 0 ? units.low(unit) : units.high(unit);
            return slope * (against - point[unit]);
        });
        return Math.max(0, of(units, point) + tangent);
    }

    /** At the minimum every open share is as near as it can be to the share where χ² does not change with it. */
    private static double[] nearMinimum(Shares units) {
        double[] point = units.lows();
        for (int unit = 0; unit < point.length; unit++) {
            point[unit] = (units.low(unit) + units.high(unit)) / 2;
        }
        for (int step = 0; step < STEPS; step++) {
            double[] before = point.clone();
            double balanced = balanced(units, point, together(units, point));
            for (int unit = 0; unit < point.length; unit++) {
                point[unit] = Math.min(units.high(unit), Math.max(units.low(unit), balanced));
            }
            if (Arrays.equals(before, point)) {
                return point; // every further step would end here too
            }
        }
        return point;
    }

    /** The share at which χ² does not change with a unit's share: P + V(1 − 2P)/2. */
    private static double balanced(Shares units, double[] point, double together) {
        double between = of(units, point) / units.total();
        return together + between * (1 - 2 * together) / 2;
    }

    private static double together(Shares units, double[] share) {
        return units.sum(unit -> units.pupils(unit) * share[unit]) / units.total();
    }

    private static double square(double number) {
        return number * number;
    }
}
