package se.likvard.explain.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.Test;

/** The stated chance that a new cohort falls on the other side, against what simulated cohorts do. */
class NextCohortTest {

    private static final int COHORTS = 300_000;
    /** Fewer cohorts in a tenth say too little: 2 points are then less than three standard errors. */
    private static final int ENOUGH = 5_000;

    private static final double[] RANKS = {0.01, 0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95, 0.99};

    @Test
    void statedAndObservedSharesAgreeInEachTenth() {
        SplittableRandom random = new SplittableRandom(20_251_101);
        double[] units =
                random.doubles(1_500).map(NextCohortTest::skewed).sorted().toArray();
        RateSpread country = RateSpread.of(percentiles(units));
        Map<String, Double> stated = new HashMap<>();
        for (double limit : new double[] {0.50, 0.60, 0.73}) {
            Tenths tenths = new Tenths();
            for (int i = 0; i < COHORTS; i++) {
                cohort(country, stated, units[random.nextInt(units.length)], random, limit, tenths);
            }
            tenths.agree(ENOUGH, 0.02);
        }
    }

    @Test
    void aLargeCohortIsBelievedAndASmallOneLess() {
        RateSpread country = RateSpread.of(new TreeMap<>(Map.of(0.1, 0.55, 0.5, 0.73, 0.9, 0.9)));
        assertThat(country.below(240, 400, 0.65)).isGreaterThan(0.9);
        assertThat(country.below(6, 10, 0.65)).isBetween(0.3, 0.7);
    }

    @Test
    void knowingTheRateLeavesTheBinomialDistribution() {
        RateSpread known = RateSpread.of(new TreeMap<>(Map.of(0.4, 0.5, 0.6, 0.5)));
        assertThat(known.below(3, 20, 0.4))
                .isCloseTo(new BinomialDistribution(20, 0.5).cumulativeProbability(7), within(1e-9));
    }

    @Test
    void aMeanValueIsCalibratedToo() {
        Random random = new Random(7);
        MeanSpread country = new MeanSpread(226, 28, 16.7);
        double lasting = Math.sqrt(28 * 28 - 16.7 * 16.7 / 2);
        Tenths tenths = new Tenths();
        for (int i = 0; i < COHORTS; i++) {
            double underlying = 226 + lasting * random.nextGaussian();
            double known = underlying + 16.7 / Math.sqrt(2) * random.nextGaussian();
            double next = underlying + 16.7 / Math.sqrt(2) * random.nextGaussian();
            double below = country.below(known, 205.5);
            tenths.add(known < 205.5 ? 1 - below : below, (known < 205.5) != (next < 205.5));
        }
        tenths.agree(ENOUGH, 0.02);
    }

    private static void cohort(
            RateSpread country,
            Map<String, Double> stated,
            double rate,
            SplittableRandom random,
            double limit,
            Tenths tenths) {
        int pupils = 10 + random.nextInt(110);
        boolean[] below = new boolean[2];
        int met = binomial(random, pupils, rate);
        below[0] = met < limit * pupils - 1e-9;
        below[1] = binomial(random, pupils, rate) < limit * pupils - 1e-9;
        double chance =
                stated.computeIfAbsent(met + "/" + pupils + " " + limit, any -> country.below(met, pupils, limit));
        tenths.add(below[0] ? 1 - chance : chance, below[0] != below[1]);
    }

    /** Rates with a long tail below, as the country's units have them. */
    private static double skewed(double rank) {
        return 0.35 + 0.65 * Math.pow(rank, 0.6) - 0.05 * Math.sin(9 * rank);
    }

    private static SortedMap<Double, Double> percentiles(double[] sorted) {
        SortedMap<Double, Double> percentiles = new TreeMap<>();
        for (double rank : RANKS) {
            percentiles.put(rank, sorted[(int) (rank * sorted.length)]);
        }
        return percentiles;
    }

    private static int binomial(SplittableRandom random, int pupils, double rate) {
        int met = 0;
        for (int pupil = 0; pupil < pupils; pupil++) {
            met += random.nextDouble() < rate ? 1 : 0;
        }
        return met;
    }
}
