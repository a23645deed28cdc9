package se.likvard.indicator;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * How much a pupil's unit tells of the pupil's group: M = Σ p(u,g) ln(p(u,g) / (p(u) p(g))), for any number of groups, and
 * Theil's H = M / E, where E = −Σ p(g) ln p(g).
 *
 * @param nats M, 0 to ln of the number of groups: 0 when every unit has the same mix
 * @param theil H, 0–1: 1 when no unit has pupils of two groups; 0 too when there is one group only
 */
public record MutualInformation(double nats, double theil) {

    /**
     * Computes it.
     *
     * @param pupils a row for each unit and in it a number for each group, none negative
     * @throws IllegalArgumentException if rows differ in length, or a number is negative
     */
    public static MutualInformation of(double[][] pupils) {
        double[] groups = groups(pupils);
        double all = DoubleStream.of(groups).sum();
        if (all == 0) {
            return new MutualInformation(0, 0);
        }
        double mixed = entropy(groups, all);
        double within = 0;
        for (double[] unit : pupils) {
            double size = DoubleStream.of(unit).sum();
            within += size == 0 ? 0 : size / all * entropy(unit, size);
        }
        double nats = Math.max(0, mixed - within);
        return new MutualInformation(nats, mixed == 0 ? 0 : nats / mixed);
    }

    private static double[] groups(double[][] pupils) {
        double[] groups = new double[pupils.length == 0 ? 0 : pupils[0].length];
        for (double[] unit : pupils) {
            if (unit.length != groups.length || DoubleStream.of(unit).anyMatch(each -> !(each >= 0))) {
                throw new IllegalArgumentException("every unit has a number of pupils for every group, none negative");
            }
            for (int group = 0; group < groups.length; group++) {
                groups[group] += unit[group];
            }
        }
        return groups;
    }

    /** −Σ p ln p, in nats; an empty group adds nothing. */
    private static double entropy(double[] pupils, double all) {
        DoubleUnaryOperator term = each -> each == 0 ? 0 : -each / all * Math.log(each / all);
        return DoubleStream.of(pupils).map(term).sum();
    }
}
