package se.likvard.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number in digits as Swedish and English write it. */
public final class Numeral {

    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final String MINUS = "\u2212";

    private Numeral() {}

    /** With a decimal comma and groups of three from five digits on, in English with a decimal point and commas. */
    public static Words of(BigDecimal number) {
        String[] parts = number.abs().toPlainString().split("\\.", -1);
        String sign = number.signum() < 0 ? MINUS : "";
        String fractionSv = parts.length > 1 ? "," + parts[1] : "";
        String fractionEn = parts.length > 1 ? "." + parts[1] : "";
        return new Words(
                sign + grouped(parts[0], NO_BREAK_SPACE) + fractionSv, sign + grouped(parts[0], ",") + fractionEn);
    }

    private static String grouped(String digits, String separator) {
        return digits.length() < 5 ? digits : digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", separator);
    }

    /** Rounded half up, without zeros at the end. */
    static BigDecimal rounded(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
