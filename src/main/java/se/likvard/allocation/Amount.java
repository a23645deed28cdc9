package se.likvard.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Kronor, exactly and as they are paid. */
public final class Amount {

    static final int ORE = 2;

    private final BigInteger numerator;
    private final BigInteger denominator;
    private final BigDecimal rounded;

    /** The exact amount need not be reduced: most are never asked for. */
    Amount(BigInteger numerator, BigInteger denominator, BigDecimal rounded) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.rounded = rounded;
    }

    /** Before any rounding. */
    public BigFraction exact() {
        return new BigFraction(numerator, denominator);
    }

    /** Rounded so that the sum over all schools is right. */
    public BigDecimal rounded() {
        return rounded;
    }

    /** To the öre by itself, as a table that is rounded row by row prints it: such rows need not sum to the total. */
    public BigDecimal rowByRow() {
        return exact(ORE);
    }

    /** With so many decimals, half up. */
    public BigDecimal exact(int decimals) {
        return Exact.rounded(exact(), decimals);
    }

    /** Exact amounts of all schools, which were computed alike and so have one denominator. */
    static Column column(List<Amount> amounts) {
        return Column.over(
                amounts.stream().map(each -> each.numerator).toArray(BigInteger[]::new), amounts.get(0).denominator);
    }

    Amount plus(Amount other) {
        BigDecimal sum = rounded.add(other.rounded);
        return denominator.equals(other.denominator)
                ? new Amount(numerator.add(other.numerator), denominator, sum)
                : new Amount(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator),
                        sum);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amount amount
                && rounded.equals(amount.rounded)
                && numerator.multiply(amount.denominator).equals(amount.numerator.multiply(denominator));
    }

    @Override
    public int hashCode() {
        return exact().hashCode();
    }

    @Override
    public String toString() {
        return rounded.toPlainString();
    }
}
