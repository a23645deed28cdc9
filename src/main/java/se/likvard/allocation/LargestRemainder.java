package se.likvard.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hipparchus.fraction.BigFraction;

/** Exact shares as multiples of a unit whose sum is right: who has the largest remainder gets what is left. */
final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * The amounts by name, in the order of the shares; equal remainders go by name, so that their order decides nothing.
     *
     * @param total a multiple of the unit, less than one unit from the sum of the shares
     */
    static Map<String, Amount> of(Map<String, BigFraction> shares, BigDecimal total, BigDecimal unit) {
        Map<String, BigDecimal> rounded = new LinkedHashMap<>();
        SortedMap<String, BigFraction> remainders = new TreeMap<>();
        BigDecimal left = total;
        for (Map.Entry<String, BigFraction> share : shares.entrySet()) {
            BigDecimal down = down(share.getValue(), unit);
            rounded.put(share.getKey(), down);
            remainders.put(share.getKey(), share.getValue().subtract(Exact.of(down)));
            left = left.subtract(down);
        }
        for (String name : first(remainders, left.divide(unit).intValueExact())) {
            rounded.merge(name, unit, BigDecimal::add);
        }
        Map<String, Amount> amounts = new LinkedHashMap<>();
        rounded.forEach((name, amount) -> amounts.put(name, new Amount(Named.of(shares, name), amount)));
        return amounts;
    }

    /** The greatest multiple that is not above a number. */
    private static BigDecimal down(BigFraction number, BigDecimal unit) {
        return number.divide(Exact.of(unit))
                .bigDecimalValue(0, RoundingMode.FLOOR)
                .multiply(unit);
    }

    private static List<String> first(SortedMap<String, BigFraction> remainders, int number) {
        return remainders.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(number)
                .map(Map.Entry::getKey)
                .toList();
    }
}
