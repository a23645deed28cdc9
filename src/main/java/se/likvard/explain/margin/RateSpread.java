package se.likvard.explain.margin;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * How the underlying rates of the country's units spread: what a unit's rate may be before its own cohort is known.
 *
 * <p>A small cohort says little of its unit's underlying rate, so a rate far from the country's is believed the less the
 * fewer pupils it rests on (Bayes' rule over equally many units between percentiles).
 */
final class RateSpread {

    private static final int UNITS = 100;

    private final double[] rates;

    private RateSpread(double[] rates) {
        this.rates = rates;
    }

    /**
     * A spread between percentiles, evenly between each two of them and as steep outside them.
     *
     * @param percentiles rate 0–1 by rank 0–1, at least two, rising
     */
    static RateSpread of(SortedMap<Double, Double> percentiles) {
        TreeMap<Double, Double> known = new TreeMap<>(percentiles);
        return new RateSpread(IntStream.range(0, UNITS)
                .mapToDouble(unit -> at(known, (unit + 0.5) / UNITS))
                .map(rate -> Math.min(1, Math.max(0, rate)))
                .toArray());
    }

    private static double at(TreeMap<Double, Double> known, double rank) {
        Map.Entry<Double, Double> high = known.higherEntry(Math.max(rank, known.firstKey()));
        Map.Entry<Double, Double> above = high == null ? known.lastEntry() : high;
        Map.Entry<Double, Double> below = known.lowerEntry(above.getKey());
        if (below == null) {
            throw new IllegalArgumentException("one percentile is no spread");
        }
        double slope = (above.getValue() - below.getValue()) / (above.getKey() - below.getKey());
        return below.getValue() + (rank - below.getKey()) * slope;
    }

    /**
     * The chance that a new cohort of the same size and underlying rate falls below a limit.
     *
     * @param met how many of the pupils met what is counted
     * @param pupils in the cohort, at least one
     * @param limit a share; a cohort exactly at it is not below
     */
    double below(int met, int pupils, double limit) {
        int most = (int) Math.ceil(limit * pupils - 1e-9) - 1;
        double[] likely = Arrays.stream(rates)
                .map(rate -> new BinomialDistribution(pupils, rate).probability(met))
                .toArray();
        double below = 0;
        for (int i = 0; i < rates.length; i++) {
            below += likely[i] * new BinomialDistribution(pupils, rates[i]).cumulativeProbability(most);
        }
        return below / Arrays.stream(likely).sum();
    }
}
