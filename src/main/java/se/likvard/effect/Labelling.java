package se.likvard.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.util.Combinations;
import org.hipparchus.util.CombinatoricsUtils;

/**
 * All ways in which as many of a contrast's schools could have been the treated ones, and what difference each would show.
 */
final class Labelling {

    /**
     * What a way shows of the results as they are, less δ at the schools really treated: {@code shown − δ · share}.
     *
     * @param shown the difference in differences under this way
     * @param share the same difference of an effect of 1 at the schools really treated, −1 to 1; 1 for the real way
     */
    record Way(double shown, double share) {

        Way plus(Way other) {
            return new Way(shown + other.shown, share + other.share);
        }

        Way by(int number) {
            return new Way(shown / number, share / number);
        }
    }

    private final List<Change> all;
    private final int treated;
    private final Contrast totals;

    Labelling(Contrast contrast) {
        this.all = Stream.concat(contrast.treated().stream(), contrast.comparison().stream())
                .toList();
        this.treated = contrast.treated().size();
        this.totals = contrast;
    }

    /** How many ways there are, by far too many perhaps. */
    double count() {
        return Math.exp(CombinatoricsUtils.binomialCoefficientLog(all.size(), treated));
    }

    /** The way it really was. */
    Way real() {
        return new Way(totals.effect(), 1);
    }

    /** Every way, the real one first. */
    List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (int[] chosen : new Combinations(all.size(), treated)) {
            ways.add(way(chosen));
        }
        ways.set(0, real()); // the first combination is 0, 1, 2, …, the schools really treated
        return ways;
    }

    /** A way drawn at random, each as likely. */
    Way draw(RandomGenerator random) {
        int[] order = new int[all.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        int[] chosen = new int[treated];
        for (int i = 0; i < treated; i++) {
            int j = i + random.nextInt(order.length - i);
            chosen[i] = order[j];
            order[j] = order[i];
        }
        return way(chosen);
    }

    private Way way(int[] chosen) {
        boolean[] labelled = new boolean[all.size()];
        for (int each : chosen) {
            labelled[each] = true;
        }
        double[] with = new double[5];
        double[] without = new double[5];
        for (int i = 0; i < labelled.length; i++) {
            add(all.get(i), i < treated, labelled[i] ? with : without);
        }
        double shown = with[3] / with[2] - with[1] / with[0] - (without[3] / without[2] - without[1] / without[0]);
        return new Way(shown, with[4] / with[2] - without[4] / without[2]);
    }

    /** Adds to weight and sum before, weight and sum after, and the weight after of those really treated. */
    private static void add(Change each, boolean really, double[] sums) {
        sums[0] += each.beforeWeight();
        sums[1] += each.beforeWeight() * each.before();
        sums[2] += each.afterWeight();
        sums[3] += each.afterWeight() * each.after();
        sums[4] += really ? each.afterWeight() : 0;
    }
}
