package se.likvard.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The index of dissimilarity between pupils who did not meet all criteria and those who did: the part of the one group
 * that would have to change units for the groups to be spread alike.
 *
 * <p>D = ½ Σ |aᵢ/A − bᵢ/B|, with aᵢ = nᵢqᵢ pupils who did not and bᵢ = nᵢ(1 − qᵢ) who did (Duncan and Duncan 1955); 0 when
 * one of the groups is empty. D is also the greatest over all sets S of units of Σ aᵢ/A − Σ bᵢ/B over i in S, where every
 * such difference rises with qᵢ of a unit in S and falls with the others. So with open shares the greatest D lies at a
 * corner, and any one set S, taken at the corner against it, gives a floor that no completion goes below.
 */
final class Dissimilarity {

    private Dissimilarity() {}

    /** What D may be, 0–1. */
    static Interval of(Shares shares) {
        if (shares.areKnown()) {
            return Interval.of(of(shares, shares.lows()));
        }
        double most = shares.greatest(at -> of(shares, at)).orElse(1.0);
        return new Interval(least(shares), most).within(0, 1);
    }

    private static double of(Shares units, double[] share) {
        double failed = units.sum(unit -> units.pupils(unit) * share[unit]);
        double passed = units.sum(unit -> units.pupils(unit) * (1 - share[unit]));
        if (failed <= 0 || passed <= 0) {
            return 0;
        }
        return units.sum(unit -> Math.abs(
                        units.pupils(unit) * share[unit] / failed - units.pupils(unit) * (1 - share[unit]) / passed))
                / 2;
    }

    /** The best floor that a set of the units with the greatest shares gives: for known shares that set attains D. */
    private static double least(Shares units) {
        List<Integer> byShare = IntStream.range(0, units.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer unit) -> -(units.low(unit) + units.high(unit))))
                .toList();
        double[] against = units.highs();
        boolean[] inSet = new boolean[units.size()];
        double least = 0;
        for (int unit : byShare) {
            inSet[unit] = true;
            against[unit] = units.low(unit);
            least = Math.max(least, excess(units, against, inSet));
        }
        return least;
    }

    private static double excess(Shares units, double[] share, boolean[] inSet) {
        double failed = units.sum(unit -> units.pupils(unit) * share[unit]);
        double passed = units.sum(unit -> units.pupils(unit) * (1 - share[unit]));
        if (failed <= 0 || passed <= 0) {
            return 0;
        }
        return units.sum(unit -> inSet[unit] ? units.pupils(unit) * share[unit] / failed : 0)
                - units.sum(unit -> inSet[unit] ? units.pupils(unit) * (1 - share[unit]) / passed : 0);
    }
}
