package se.likvard.allocation;

import java.math.BigDecimal;
import org.hipparchus.fraction.BigFraction;

/**
 * Kronor.
 *
 * @param exact before any rounding
 * @param rounded so that the sum over all schools is right
 */
public record Amount(BigFraction exact, BigDecimal rounded) {

    static final int ORE = 2;

    /** To the öre by itself, as a table that is rounded row by row prints it: such rows need not sum to the total. */
    public BigDecimal rowByRow() {
        return exact(ORE);
    }

    /** With so many decimals, half up. */
    public BigDecimal exact(int decimals) {
        return Exact.rounded(exact, decimals);
    }

    Amount plus(Amount other) {
        return new Amount(exact.add(other.exact), rounded.add(other.rounded));
    }
}
