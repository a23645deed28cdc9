package se.likvard.audience;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.likvard.value.Origin;
import se.likvard.value.Value;

/**
 * A share of a group that is large enough, of which those who are in it, or those who are not, may be few: told as Skolverket
 * tells it, as any of the few numbers.
 *
 * @param limit fewer than so many are few; nobody is not few
 */
record Parts(BigDecimal limit) {

    private static final int DECIMALS = 6;

    /** The share as it may be shown, of a group of a size. */
    Value<BigDecimal> shown(Value<BigDecimal> share, Size size) {
        return share.lowest()
                .map(low -> shown(share, low, share.highest().orElse(low), size))
                .orElse(share);
    }

    private Value<BigDecimal> shown(Value<BigDecimal> share, BigDecimal low, BigDecimal high, Size size) {
        if (!size.isExact()) {
            boolean many = isMany(low, size.least()) && isMany(BigDecimal.ONE.subtract(high), size.least());
            return many || isAllOrNobody(low, high) ? share : Hidden.few(share.origin());
        }
        BigDecimal from = whole(low.multiply(size.least()));
        BigDecimal to = whole(high.multiply(size.least()));
        boolean open = to.subtract(from).compareTo(BigDecimal.valueOf(2)) >= 0;
        return open || !(isFew(from, size.least()) || isFew(to, size.least()))
                ? share
                : few(to, size.least(), share.origin());
    }

    /** Whether so many of a group, or the others in it, are few. */
    boolean isFew(BigDecimal part, BigDecimal group) {
        return isFew(part) || isFew(group.subtract(part));
    }

    private boolean isFew(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(limit) < 0;
    }

    /** Shares are printed with few decimals: the number is the whole one next to it. */
    static BigDecimal whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP);
    }

    private boolean isMany(BigDecimal share, BigDecimal group) {
        return whole(share.multiply(group)).compareTo(limit) >= 0;
    }

    private static boolean isAllOrNobody(BigDecimal low, BigDecimal high) {
        return high.signum() == 0 || low.compareTo(BigDecimal.ONE) == 0;
    }

    /** A group so small that the ranges at its two ends meet tells nothing: where they meet there would be fewer counts. */
    private Value<BigDecimal> few(BigDecimal part, BigDecimal group, Origin origin) {
        if (group.compareTo(limit.multiply(BigDecimal.valueOf(2))) < 0) {
            return Hidden.few(origin);
        }
        BigDecimal least = BigDecimal.ONE;
        BigDecimal most = limit.subtract(BigDecimal.ONE);
        return isFew(part)
                ? share(least, most, group).from(origin)
                : share(group.subtract(most), group.subtract(least), group).from(origin);
    }

    private static Value<BigDecimal> share(BigDecimal from, BigDecimal to, BigDecimal group) {
        return Value.between(
                from.divide(group, DECIMALS, RoundingMode.FLOOR), to.divide(group, DECIMALS, RoundingMode.CEILING));
    }
}
