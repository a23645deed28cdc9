package se.likvard.indicator;

import java.math.BigDecimal;

/** How numbers are written. */
final class Numbers {

    private Numbers() {}

    /** Without trailing zeros and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
