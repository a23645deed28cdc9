package se.likvard.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test and its interval, beside brute force and where the truth is known. */
class PermutationTest {

    private static final double LEVEL = 0.05;

    @Test
    void theEffectOfTheHandCheckIsThreeAndAHalf() {
        Contrast contrast = new Contrast(List.of(change("t", 60, 66)), List.of(change("c", 75, 77.5)));
        assertThat(contrast.naive()).isEqualTo(6.0);
        assertThat(contrast.effect()).isEqualTo(3.5);
        assertThat(contrast.gapBefore()).isEqualTo(15.0);
        assertThat(contrast.gapAfter()).isEqualTo(11.5);
    }

    @ParameterizedTest
    @CsvSource({"1,5", "2,5", "3,6", "4,4", "2,8", "1,10"})
    void chanceAndIntervalAreThoseOfBruteForce(int treated, int comparison) {
        for (int seed = 0; seed < 8; seed++) {
            Contrast contrast = contrast(new Random(seed), treated, comparison, 3);
            for (double level : new double[] {0.05, 0.2, 0.35}) {
                Inference inference = infer(contrast, level);
                BruteForce oracle = new BruteForce(contrast);
                assertThat(inference.exact()).isTrue();
                assertThat(inference.chance()).isCloseTo(oracle.chance(0), within(1e-12));
                if (inference.isBounded()) {
                    assertThat(inference.low()).isCloseTo(oracle.end(inference.effect(), -1, level), within(1e-5));
                    assertThat(inference.high()).isCloseTo(oracle.end(inference.effect(), 1, level), within(1e-5));
                } else {
                    double far = inference.low() == Double.NEGATIVE_INFINITY ? -1e6 : 1e6;
                    assertThat(oracle.chance(far)).isGreaterThan(level);
                }
            }
        }
    }

    @Test
    void oneOfThreeCanNeverTell() {
        Contrast contrast =
                new Contrast(List.of(change("t", 200, 300)), List.of(change("a", 200, 200), change("b", 200, 201)));
        Inference inference = infer(contrast, LEVEL);
        assertThat(inference.chance()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(inference.leastChance()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(inference.isBounded()).isFalse();
        assertThat(Conclusion.of(inference)).isEqualTo(Conclusion.TOO_FEW);
    }

    @Test
    void addingAConstantToAllYearsChangesNothing() {
        Contrast contrast = contrast(new Random(5), 3, 6, 0);
        Contrast raised = new Contrast(raised(contrast.treated()), raised(contrast.comparison()));
        assertThat(infer(raised, LEVEL))
                .usingRecursiveComparison()
                .withComparatorForType((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : 1, Double.class)
                .isEqualTo(infer(contrast, LEVEL));
    }

    @Test
    void swappingTreatedAndComparisonTurnsTheSign() {
        Contrast contrast = contrast(new Random(6), 3, 6, 10);
        Inference one = infer(contrast, LEVEL);
        Inference other = infer(new Contrast(contrast.comparison(), contrast.treated()), LEVEL);
        assertThat(other.effect()).isCloseTo(-one.effect(), within(1e-9));
        assertThat(other.chance()).isEqualTo(one.chance());
        assertThat(other.low()).isCloseTo(-one.high(), within(1e-9));
        assertThat(other.high()).isCloseTo(-one.low(), within(1e-9));
    }

    @Test
    void theOrderOfTheSchoolsChangesNothing() {
        Contrast contrast = contrast(new Random(7), 6, 24, 2);
        List<Change> turned = new ArrayList<>(contrast.comparison());
        Collections.reverse(turned);
        assertThat(infer(new Contrast(contrast.treated(), turned), LEVEL)).isEqualTo(infer(contrast, LEVEL));
    }

    /** 16 schools of which 2: 120 ways, so that a level of 0.05 is met exactly and not only kept. */
    @Test
    void theIntervalHoldsTheTruthAsOftenAsItSays() {
        Random random = new Random(20261122);
        held(500, () -> infer(equal(random, 2, 14, 7), LEVEL), 7);
    }

    /** More ways than can be tried: they are drawn. */
    @Test
    void theIntervalFromDrawsHoldsItToo() {
        Random random = new Random(20261123);
        assertThat(infer(equal(random, 6, 18, 7), LEVEL).exact()).isFalse();
        held(150, () -> infer(equal(random, 6, 18, 7), LEVEL), 7);
    }

    /** Three efforts at one of six schools each: alone they can tell nothing, together 216 ways can. */
    @Test
    void theIntervalOfAMeanOverEffortsHoldsItToo() {
        Random random = new Random(20261124);
        held(
                400,
                () -> Permutation.of(
                        List.of(equal(random, 1, 5, 4), equal(random, 1, 5, 4), equal(random, 1, 5, 4)), LEVEL, 1),
                4);
    }

    @Test
    void withoutEffectFalseDiscoveriesStayUnderTheLevelAfterCorrection() {
        Random random = new Random(20261125);
        int families = 300;
        int wrong = 0;
        int uncorrected = 0;
        for (int family = 0; family < families; family++) {
            double[] chances = new double[6];
            for (int i = 0; i < chances.length; i++) {
                chances[i] = infer(equal(random, 2, 14, 0), LEVEL).chance();
            }
            wrong += Arrays.stream(Holm.corrected(chances)).anyMatch(each -> each <= LEVEL) ? 1 : 0;
            uncorrected += Arrays.stream(chances).anyMatch(each -> each <= LEVEL) ? 1 : 0;
        }
        double tolerance = 3 * Math.sqrt(LEVEL * (1 - LEVEL) / families);
        assertThat((double) wrong / families).isLessThan(LEVEL + tolerance);
        assertThat((double) uncorrected / families).as("what it is for").isGreaterThan(LEVEL + tolerance);
    }

    private static void held(int times, Supplier<Inference> draw, double truth) {
        int held = 0;
        for (int i = 0; i < times; i++) {
            Inference inference = draw.get();
            held += inference.low() <= truth && truth <= inference.high() ? 1 : 0;
        }
        double tolerance = 3 * Math.sqrt(LEVEL * (1 - LEVEL) / times);
        assertThat((double) held / times).isCloseTo(1 - LEVEL, within(tolerance));
    }

    private static Inference infer(Contrast contrast, double level) {
        return Permutation.of(List.of(contrast), level, 1);
    }

    /** Schools of one size whose results vary by chance, the treated raised by an effect. */
    private static Contrast equal(Random random, int treated, int comparison, double effect) {
        return schools(random, treated, comparison, effect, () -> 1.0);
    }

    /** Schools of different sizes, which also change. */
    private static Contrast contrast(Random random, int treated, int comparison, double effect) {
        return schools(random, treated, comparison, effect, () -> 20.0 + random.nextInt(100));
    }

    private static Contrast schools(
            Random random, int treated, int comparison, double effect, Supplier<Double> weight) {
        List<Change> all = new ArrayList<>();
        for (int i = 0; i < treated + comparison; i++) {
            double before = 220 + 25 * random.nextGaussian();
            double after = before + 10 * random.nextGaussian() + (i < treated ? effect : 0);
            all.add(new Change("%03d".formatted(i), before, weight.get(), after, weight.get()));
        }
        return new Contrast(all.subList(0, treated), all.subList(treated, all.size()));
    }

    private static List<Change> raised(List<Change> all) {
        return all.stream()
                .map(each -> new Change(
                        each.id(), each.before() + 40, each.beforeWeight(), each.after() + 40, each.afterWeight()))
                .toList();
    }

    private static Change change(String id, double before, double after) {
        return new Change(id, before, 1, after, 1);
    }
}
