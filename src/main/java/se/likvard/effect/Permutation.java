package se.likvard.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import se.likvard.effect.Labelling.Way;

/**
 * How likely chance alone is to show as large an effect, and which effects that leaves possible: a permutation test within
 * each contrast and its inversion (Rosenbaum, Observational Studies, 2002; Fisher, The Design of Experiments, 1935).
 *
 * <p>The interval holds every effect δ that the test does not reject at the level when δ is taken off the results of the
 * treated. Each way of labelling counts as extreme where {@code |shown − δ · share| ≥ |effect − δ|}, which is an interval
 * around the effect. So the ends are those of one of the ways and need no search.
 */
final class Permutation {

    /** Up to so many ways all of them are tried. */
    static final int MOST_WAYS = 20_000;

    /** Ways drawn when there are more, beside the real one (Phipson & Smyth 2010: p is never 0). */
    static final int DRAWS = 9_999;

    /** Differences of this part of what is compared are those of binary arithmetic. */
    private static final double EQUAL = 1e-9;

    private Permutation() {}

    /**
     * Of the mean effect of contrasts, each of which counts the same.
     *
     * @param contrasts at least one, each with treated and comparison
     * @param level the likelihood of an error that is accepted, as 0.05 for an interval of 95 %
     */
    static Inference of(List<Contrast> contrasts, double level, long seed) {
        List<Labelling> labellings = contrasts.stream().map(Labelling::new).toList();
        double count = labellings.stream().mapToDouble(Labelling::count).reduce(1, (one, other) -> one * other);
        boolean exact = count < MOST_WAYS + 0.5;
        List<Way> ways = exact ? every(labellings) : drawn(labellings, new Well19937c(seed));
        return inference(ways.stream().map(each -> each.by(contrasts.size())).toList(), level, exact);
    }

    private static List<Way> every(List<Labelling> labellings) {
        List<Way> ways = List.of(new Way(0, 0));
        for (Labelling labelling : labellings) {
            List<Way> further = new ArrayList<>();
            List<Way> own = labelling.ways();
            ways.forEach(before -> own.forEach(each -> further.add(before.plus(each))));
            ways = further;
        }
        return ways;
    }

    private static List<Way> drawn(List<Labelling> labellings, RandomGenerator random) {
        List<Way> ways = new ArrayList<>();
        ways.add(labellings.stream().map(Labelling::real).reduce(new Way(0, 0), Way::plus));
        for (int draw = 0; draw < DRAWS; draw++) {
            ways.add(labellings.stream().map(each -> each.draw(random)).reduce(new Way(0, 0), Way::plus));
        }
        return ways;
    }

    /** @param ways the real one first */
    private static Inference inference(List<Way> ways, double level, boolean exact) {
        double effect = ways.get(0).shown();
        double equal = EQUAL * (1 + Math.abs(effect));
        long extreme = ways.stream()
                .filter(each -> Math.abs(each.shown()) >= Math.abs(effect) - equal)
                .count();
        double[] up = ways.stream()
                .mapToDouble(each -> reach(each, effect, 1))
                .sorted()
                .toArray();
        double[] down = ways.stream()
                .mapToDouble(each -> reach(each, effect, -1))
                .sorted()
                .toArray();
        int rejected = (int) Math.floor(level * ways.size() + EQUAL);
        int end = ways.size() - 1 - Math.min(rejected, ways.size() - 1);
        return new Inference(
                effect,
                (double) extreme / ways.size(),
                effect - down[end],
                effect + up[end],
                ways.size(),
                exact,
                1.0 * Arrays.stream(up).filter(Double::isInfinite).count() / ways.size());
    }

    /** How far from the effect, upwards or downwards, a way still counts as extreme. */
    private static double reach(Way way, double effect, int direction) {
        double apart = way.shown() - effect * way.share();
        double equal = EQUAL * (1 + Math.abs(effect));
        if (Math.abs(apart) <= equal && Math.abs(way.share()) >= 1 - EQUAL) {
            return Double.POSITIVE_INFINITY; // the real way, or the one with all labels changed
        }
        double along = apart * direction >= 0 ? 1 + way.share() : 1 - way.share();
        return along <= EQUAL ? Double.POSITIVE_INFINITY : Math.abs(apart) / along;
    }
}
