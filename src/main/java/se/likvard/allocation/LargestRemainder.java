package se.likvard.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;

/** Exact amounts as multiples of a unit whose sum is right: who has the largest remainder gets what is left. */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * The amounts in the order of the exact ones.
     *
     * @param total in kronor, a multiple of the unit, and less than one unit from the exact sum for each amount
     * @param unit in kronor
     * @param names of the amounts: equal remainders go by name, so that the order decides nothing
     */
    public static List<Amount> of(List<BigFraction> exact, BigDecimal total, BigDecimal unit, List<String> names) {
        return of(Column.of(exact), total, unit, names);
    }

    /**
     * The amounts in the order of the column.
     *
     * @param total a multiple of the unit, less than one unit from the sum of the column for each of its rows
     * @param names of the rows: equal remainders go by name, so that the order decides nothing
     */
    static List<Amount> of(Column exact, BigDecimal total, BigDecimal unit, List<String> names) {
        int size = exact.size();
        // In units: n / d kronor are n·10^s / (d·u) units of u·10^-s kronor.
        BigInteger scale = BigInteger.TEN.pow(Math.max(0, unit.scale()));
        BigInteger one = exact.denominator()
                .multiply(unit.setScale(Math.max(0, unit.scale())).unscaledValue());
        BigInteger[] units = new BigInteger[size];
        BigInteger[] remainders = new BigInteger[size];
        BigInteger left = total.divide(unit).toBigIntegerExact();
        for (int row = 0; row < size; row++) {
            BigInteger[] parts = exact.numerator(row).multiply(scale).divideAndRemainder(one);
            boolean below = parts[1].signum() < 0;
            units[row] = below ? parts[0].subtract(BigInteger.ONE) : parts[0];
            remainders[row] = below ? parts[1].add(one) : parts[1];
            left = left.subtract(units[row]);
        }
        first(remainders, names, left.intValueExact()).forEach(row -> units[row] = units[row].add(BigInteger.ONE));
        return IntStream.range(0, size)
                .mapToObj(row -> new Amount(
                        exact.numerator(row), exact.denominator(), unit.multiply(new BigDecimal(units[row]))))
                .toList();
    }

    private static IntStream first(BigInteger[] remainders, List<String> names, int number) {
        if (number == 0) {
            return IntStream.empty();
        }
        Comparator<Integer> largest = Comparator.comparing(row -> remainders[row], Comparator.reverseOrder());
        return IntStream.range(0, remainders.length)
                .boxed()
                .sorted(largest.thenComparing(names::get))
                .limit(number)
                .mapToInt(row -> row);
    }
}
