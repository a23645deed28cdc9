package se.likvard.population;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.likvard.value.Numeral;
import se.likvard.value.Words;

/** Parts of a whole. */
final class PerCent {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private PerCent() {}

    /** In per cent with one decimal; a dash of nothing. */
    static Words of(long part, long whole) {
        if (whole == 0) {
            return new Words("–", "–");
        }
        Words number = Numeral.of(number(part, whole));
        return new Words(number.sv() + "\u00A0%", number.en() + "%");
    }

    /** From one part to another, in per cent with one decimal; a dash of nothing. */
    static Words range(long least, long most, long whole) {
        if (whole == 0 || least == most) {
            return of(most, whole);
        }
        Words from = Numeral.of(number(least, whole));
        Words to = of(most, whole);
        return new Words(from.sv() + "–" + to.sv(), from.en() + "–" + to.en());
    }

    /** In per cent with one decimal; the whole is not nothing. */
    private static BigDecimal number(long part, long whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
