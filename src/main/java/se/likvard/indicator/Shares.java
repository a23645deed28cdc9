package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import se.likvard.value.Unit;

/** Units to be compared by the share of pupils who did <em>not</em> meet the criteria in all subjects. */
final class Shares {

    /** With so many shares open at most, every corner of what is possible is tried. */
    private static final int OPEN = 10;

    private final double[] pupils;
    private final double[] low;
    private final double[] high;

    private Shares(double[] pupils, double[] low, double[] high) {
        this.pupils = pupils;
        this.low = low;
        this.high = high;
    }

    static Shares of(List<Compared> units) {
        double[] pupils = units.stream().mapToDouble(Compared::pupils).toArray();
        List<Range> passed = units.stream()
                .map(each -> Range.possible(each.unit().allSubjectsPassed(), Unit.SHARE)
                        .orElseThrow())
                .toList();
        double[] low = passed.stream().mapToDouble(each -> failed(each.high())).toArray();
        double[] high = passed.stream().mapToDouble(each -> failed(each.low())).toArray();
        return new Shares(pupils, low, high);
    }

    /** n, the pupils of a unit. */
    double pupils(int unit) {
        return pupils[unit];
    }

    /** The least share of a unit. */
    double low(int unit) {
        return low[unit];
    }

    /** The greatest share of a unit, the same when the share is known. */
    double high(int unit) {
        return high[unit];
    }

    /** The least share of each unit; a copy. */
    double[] lows() {
        return low.clone();
    }

    /** The greatest share of each unit; a copy. */
    double[] highs() {
        return high.clone();
    }

    /** N, all pupils compared. */
    double total() {
        return sum(unit -> pupils[unit]);
    }

    /** How many units are compared. */
    int size() {
        return pupils.length;
    }

    /** A sum over the units, in their order. */
    double sum(UnitNumber number) {
        double sum = 0;
        for (int unit = 0; unit < pupils.length; unit++) {
            sum += number.of(unit);
        }
        return sum;
    }

    /** The greatest that a measure is at the corners of what is possible; empty when they are too many to try. */
    Optional<Double> greatest(ToDoubleFunction<double[]> measure) {
        int[] open = IntStream.range(0, size())
                .filter(unit -> low[unit] < high[unit])
                .toArray();
        if (open.length > OPEN) {
            return Optional.empty();
        }
        double greatest = Double.NEGATIVE_INFINITY;
        for (int corner = 0; corner < 1 << open.length; corner++) {
            double[] shares = low.clone();
            for (int bit = 0; bit < open.length; bit++) {
                if ((corner >> bit & 1) == 1) {
                    shares[open[bit]] = high[open[bit]];
                }
            }
            greatest = Math.max(greatest, measure.applyAsDouble(shares));
        }
        return Optional.of(greatest);
    }

    /** Whether every share is known. */
    boolean areKnown() {
        return IntStream.range(0, size()).allMatch(unit -> low[unit] == high[unit]);
    }

    private static double failed(BigDecimal passed) {
        return BigDecimal.ONE.subtract(passed).doubleValue();
    }

    /** A number of each unit, by its place. */
    interface UnitNumber {
        double of(int unit);
    }
}
