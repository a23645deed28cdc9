package se.likvard.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One exact number for each school, in their order, as whole numbers over one denominator: nothing is reduced or rounded
 * on the way, which is what makes a thousand variants of a model cheap.
 */
final class Column {

    private final BigInteger[] numerators;
    private final BigInteger denominator;
    /** Kept, since the columns of pupils and indices are the same in every variant. */
    private final AtomicReferenceArray<@Nullable BigFraction> reduced;

    private Column(BigInteger[] numerators, BigInteger denominator) {
        this.numerators = numerators;
        this.denominator = denominator;
        this.reduced = new AtomicReferenceArray<>(numerators.length);
    }

    static Column over(BigInteger[] numerators, BigInteger denominator) {
        return new Column(numerators, denominator);
    }

    static Column zeros(int size) {
        return new Column(filled(size, BigInteger.ZERO), BigInteger.ONE);
    }

    static Column of(List<BigFraction> numbers) {
        BigInteger common = BigInteger.ONE;
        for (BigFraction each : numbers) {
            common = multiple(common, each.getDenominator());
        }
        BigInteger[] numerators = new BigInteger[numbers.size()];
        for (int row = 0; row < numerators.length; row++) {
            BigFraction each = numbers.get(row);
            numerators[row] = each.getNumerator().multiply(common.divide(each.getDenominator()));
        }
        return new Column(numerators, common);
    }

    /** Of decimals as they are written. */
    static Column ofDecimals(List<BigDecimal> numbers) {
        int scale =
                Math.max(0, numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        return new Column(
                numbers.stream()
                        .map(each -> each.setScale(scale).unscaledValue())
                        .toArray(BigInteger[]::new),
                BigInteger.TEN.pow(scale));
    }

    private static BigInteger[] filled(int size, BigInteger number) {
        BigInteger[] numbers = new BigInteger[size];
        Arrays.fill(numbers, number);
        return numbers;
    }

    private static BigInteger multiple(BigInteger one, BigInteger other) {
        return one.equals(other) || other.equals(BigInteger.ONE)
                ? one
                : one.divide(one.gcd(other)).multiply(other);
    }

    int size() {
        return numerators.length;
    }

    /** Reduced, as the few numbers are that are shown. */
    BigFraction get(int row) {
        BigFraction known = reduced.get(row);
        if (known != null) {
            return known;
        }
        BigFraction number = new BigFraction(numerators[row], denominator);
        reduced.set(row, number);
        return number;
    }

    BigInteger numerator(int row) {
        return numerators[row];
    }

    BigInteger denominator() {
        return denominator;
    }

    int signum(int row) {
        return numerators[row].signum();
    }

    BigFraction sum() {
        return new BigFraction(total(), denominator);
    }

    private BigInteger total() {
        BigInteger total = BigInteger.ZERO;
        for (BigInteger each : numerators) {
            total = total.add(each);
        }
        return total;
    }

    Column plus(Column other) {
        BigInteger common = multiple(denominator, other.denominator);
        BigInteger own = common.divide(denominator);
        BigInteger theirs = common.divide(other.denominator);
        BigInteger[] sums = new BigInteger[numerators.length];
        for (int row = 0; row < sums.length; row++) {
            sums[row] = numerators[row].multiply(own).add(other.numerators[row].multiply(theirs));
        }
        return new Column(sums, common);
    }

    Column times(Column other) {
        BigInteger[] products = new BigInteger[numerators.length];
        for (int row = 0; row < products.length; row++) {
            products[row] = numerators[row].multiply(other.numerators[row]);
        }
        return new Column(products, denominator.multiply(other.denominator));
    }

    Column times(BigFraction factor) {
        BigInteger[] products = new BigInteger[numerators.length];
        for (int row = 0; row < products.length; row++) {
            products[row] = numerators[row].multiply(factor.getNumerator());
        }
        return new Column(products, denominator.multiply(factor.getDenominator()));
    }

    /** The numbers of some rows, and zero in all others. */
    Column only(IntPredicate rows) {
        return new Column(
                IntStream.range(0, numerators.length)
                        .mapToObj(row -> rows.test(row) ? numerators[row] : BigInteger.ZERO)
                        .toArray(BigInteger[]::new),
                denominator);
    }

    /** Each number, but none above a cap. */
    Column atMost(BigFraction cap) {
        BigInteger limit = cap.getNumerator().multiply(denominator);
        BigInteger[] capped = new BigInteger[numerators.length];
        for (int row = 0; row < capped.length; row++) {
            capped[row] = numerators[row].multiply(cap.getDenominator()).min(limit);
        }
        return new Column(capped, denominator.multiply(cap.getDenominator()));
    }

    /** What each number exceeds a floor by; zero at and below it. */
    Column over(BigFraction floor) {
        BigInteger limit = floor.getNumerator().multiply(denominator);
        BigInteger[] over = new BigInteger[numerators.length];
        for (int row = 0; row < over.length; row++) {
            over[row] = numerators[row]
                    .multiply(floor.getDenominator())
                    .subtract(limit)
                    .max(BigInteger.ZERO);
        }
        return new Column(over, denominator.multiply(floor.getDenominator()));
    }

    /** A sum that is shared in proportion to these weights; nothing to anyone where no weight is above zero. */
    Column share(BigFraction sum) {
        BigInteger total = total();
        if (total.signum() == 0) {
            return zeros(numerators.length);
        }
        BigInteger[] shares = new BigInteger[numerators.length];
        for (int row = 0; row < shares.length; row++) {
            shares[row] = numerators[row].multiply(sum.getNumerator());
        }
        return new Column(shares, total.multiply(sum.getDenominator()));
    }
}
