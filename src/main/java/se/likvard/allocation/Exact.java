package se.likvard.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Stream;
import org.hipparchus.fraction.BigFraction;

/** Money and pupils as fractions: nothing is rounded until an amount is paid. */
public final class Exact {

    private Exact() {}

    /** A decimal number as it is written. */
    public static BigFraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new BigFraction(number.toBigIntegerExact())
                : new BigFraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** Their sum. */
    public static BigFraction sum(Stream<BigFraction> numbers) {
        return numbers.reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** Their sum. */
    public static BigFraction sum(Collection<BigFraction> numbers) {
        return sum(numbers.stream());
    }

    /** Rounded half up, with so many decimals. */
    public static BigDecimal rounded(BigFraction number, int decimals) {
        return number.bigDecimalValue(decimals, RoundingMode.HALF_UP);
    }
}
