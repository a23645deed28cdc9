package se.likvard.indicator;

import java.util.Comparator;
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

    /**
     * The best floor that a set of the units with the greatest shares gives: for known shares that set attains D. Running
     * sums find the set, a unit at a time; its floor is then summed afresh, so that no rounding has gathered in it.
     */
    private static double least(Shares units) {
        int[] byShare = byShare(units);
        Group all = new Group();
        Group inSet = new Group();
        IntStream.range(0, units.size()).forEach(unit -> all.add(units.pupils(unit), units.high(unit)));
        double most = 0;
        int best = 0;
        for (int size = 1; size <= byShare.length; size++) {
            int unit = byShare[size - 1];
            all.add(-units.pupils(unit), units.high(unit));
            all.add(units.pupils(unit), units.low(unit));
            inSet.add(units.pupils(unit), units.low(unit));
            if (inSet.excess(all) > most) {
                most = inSet.excess(all);
                best = size;
            }
        }
        return Math.max(0, floor(units, byShare, best));
    }

    /** What a set of so many units gives when each unit in it has its least share and every other its greatest. */
    private static double floor(Shares units, int[] byShare, int size) {
        Group all = new Group();
        Group inSet = new Group();
        for (int place = 0; place < byShare.length; place++) {
            int unit = byShare[place];
            all.add(units.pupils(unit), place < size ? units.low(unit) : units.high(unit));
            if (place < size) {
                inSet.add(units.pupils(unit), units.low(unit));
            }
        }
        return inSet.excess(all);
    }

    private static int[] byShare(Shares units) {
        return IntStream.range(0, units.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer unit) -> -(units.low(unit) + units.high(unit))))
                .mapToInt(unit -> unit)
                .toArray();
    }

    /** Pupils who did not meet all criteria and those who did, summed over units. */
    private static final class Group {
        private double failed;
        private double passed;

        void add(double pupils, double share) {
            failed += pupils * share;
            passed += pupils * (1 - share);
        }

        /** How much more of all who failed than of all who passed are here; 0 when nobody did either. */
        double excess(Group all) {
            return all.failed <= 0 || all.passed <= 0 ? 0 : failed / all.failed - passed / all.passed;
        }
    }
}
