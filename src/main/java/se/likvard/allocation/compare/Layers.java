package se.likvard.allocation.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Amount;
import se.likvard.allocation.Exact;
import se.likvard.allocation.LargestRemainder;

/**
 * One year of a transition: money fills layer upon layer. First what no school may lose, then what it had and is to keep,
 * then what it is to gain; the layer that the money does not reach the top of is shared in proportion. So who is protected is
 * paid for by those who gain, each in proportion to its gain, and only when all that is used up, because the sum falls, by
 * those who would neither gain nor lose as much.
 */
final class Layers {

    private static final BigDecimal ORE = new BigDecimal("0.01");

    private final List<BigFraction> had;
    private final List<BigFraction> target;
    private final BigFraction kept;

    /**
     * A year.
     *
     * @param had the year before, in kronor
     * @param target what the new model gives
     * @param limit the greatest part of what it had that a school may lose, 0–1
     */
    Layers(List<BigDecimal> had, List<BigDecimal> target, BigDecimal limit) {
        this.had = had.stream().map(Exact::of).toList();
        this.target = target.stream().map(Exact::of).toList();
        this.kept = Exact.of(BigDecimal.ONE.subtract(limit));
    }

    /** What the schools must have at least, together. */
    BigFraction least() {
        return Exact.sum(layer(this::floor));
    }

    /**
     * Who gets what; the sum is the money to the öre.
     *
     * @param money in kronor, at least {@link #least} and at most that and what is to be gained
     */
    List<BigDecimal> filled(BigDecimal money, List<String> names) {
        List<BigFraction> filled = new ArrayList<>(layer(this::floor));
        BigFraction left = Exact.of(money).subtract(Exact.sum(filled));
        for (List<BigFraction> layer : List.of(layer(this::keeps), layer(this::gains))) {
            BigFraction whole = Exact.sum(layer);
            BigFraction used = least(left, whole);
            add(layer, whole.signum() > 0 ? used.divide(whole) : BigFraction.ZERO, filled);
            left = left.subtract(used);
        }
        return LargestRemainder.of(filled, money, ORE, names).stream()
                .map(Amount::rounded)
                .toList();
    }

    private static void add(List<BigFraction> layer, BigFraction part, List<BigFraction> filled) {
        for (int school = 0; school < filled.size(); school++) {
            filled.set(school, filled.get(school).add(layer.get(school).multiply(part)));
        }
    }

    private interface Height {
        BigFraction of(int school);
    }

    private List<BigFraction> layer(Height height) {
        return IntStream.range(0, had.size()).mapToObj(height::of).toList();
    }

    private BigFraction floor(int school) {
        return had.get(school).multiply(kept);
    }

    /** Up to what it had, or to the target where that is less. */
    private BigFraction keeps(int school) {
        return over(least(had.get(school), target.get(school)), floor(school));
    }

    private BigFraction gains(int school) {
        return over(target.get(school), had.get(school));
    }

    private static BigFraction over(BigFraction one, BigFraction other) {
        BigFraction over = one.subtract(other);
        return over.signum() > 0 ? over : BigFraction.ZERO;
    }

    private static BigFraction least(BigFraction one, BigFraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
