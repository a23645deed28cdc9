package se.likvard.effect;

import java.util.ArrayList;
import java.util.List;

/** The permutation test as it is told in books: every subset, the results really shifted, ends found by halving. */
final class BruteForce {

    private final List<Change> all = new ArrayList<>();
    private final int treated;

    BruteForce(Contrast contrast) {
        all.addAll(contrast.treated());
        all.addAll(contrast.comparison());
        treated = contrast.treated().size();
    }

    /** The likelihood of as large a difference by chance if the effect is δ. */
    double chance(double delta) {
        List<Change> shifted = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Change each = all.get(i);
            double after = i < treated ? each.after() - delta : each.after();
            shifted.add(new Change(each.id(), each.before(), each.beforeWeight(), after, each.afterWeight()));
        }
        double real = Math.abs(difference(shifted, (1 << treated) - 1));
        int extreme = 0;
        int ways = 0;
        for (int subset = 0; subset < 1 << all.size(); subset++) {
            if (Integer.bitCount(subset) == treated) {
                ways++;
                extreme += Math.abs(difference(shifted, subset)) >= real - 1e-9 ? 1 : 0;
            }
        }
        return (double) extreme / ways;
    }

    /** Where the test begins to reject, from the effect in a direction. */
    double end(double effect, int direction, double level) {
        double inside = 0;
        double outside = 1000;
        while (outside - inside > 1e-7) {
            double middle = (inside + outside) / 2;
            if (chance(effect + direction * middle) > level) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return effect + direction * inside;
    }

    private static double difference(List<Change> all, int subset) {
        double[] sums = new double[8];
        for (int i = 0; i < all.size(); i++) {
            Change each = all.get(i);
            int side = (subset >> i & 1) == 1 ? 0 : 4;
            sums[side] += each.before() * each.beforeWeight();
            sums[side + 1] += each.beforeWeight();
            sums[side + 2] += each.after() * each.afterWeight();
            sums[side + 3] += each.afterWeight();
        }
        return sums[2] / sums[3] - sums[0] / sums[1] - sums[6] / sums[7] + sums[4] / sums[5];
    }
}
