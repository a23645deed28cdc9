package se.likvard.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.hipparchus.fraction.BigFraction;
import se.likvard.report.Table;
import se.likvard.value.Numeral;
import se.likvard.value.Phrase;
import se.likvard.value.Unit;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** A text in one language about money: headings, lines, tables, kronor and shares. */
public final class Sheet {

    /** Decimals of a share. */
    private static final int DECIMALS = 8;

    private final Locale language;
    private final StringBuilder text = new StringBuilder();

    /**
     * An empty one.
     *
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public Sheet(Locale language) {
        this.language = language;
    }

    /** A heading, underlined. */
    public void heading(String sv, String en, char rule) {
        String words = say(sv, en);
        text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
        text.append(String.valueOf(rule).repeat(words.length())).append('\n');
    }

    /** A line of its own. */
    public void line(String sv, String en) {
        text.append(say(sv, en)).append('\n');
    }

    /** A line of its own. */
    public void line(Words words) {
        line(words.sv(), words.en());
    }

    /** A table. */
    public void table(Table table) {
        text.append(table);
    }

    /** In the language. */
    public String say(String sv, String en) {
        return in(new Words(sv, en));
    }

    /** In the language. */
    public String in(Words words) {
        return words.in(language);
    }

    /** Kronor with at least two decimals. */
    public String kronor(BigDecimal amount) {
        return in(Numeral.of(amount.setScale(Math.max(Amount.ORE, amount.scale()))));
    }

    /** Whole kronor, of an amount that is none of a sum. */
    public String whole(BigDecimal amount) {
        return in(Numeral.of(amount.setScale(0, RoundingMode.HALF_UP)));
    }

    /** A difference with its sign, a plus too; with the decimals that it has, but not one of them alone. */
    public String signed(BigDecimal difference) {
        String number = difference.scale() <= 0 ? whole(difference) : kronor(difference);
        return difference.signum() > 0 ? "+" + number : number;
    }

    /** A share as per cent. */
    public String share(BigFraction share) {
        return in(Phrase.of(Value.of(Exact.rounded(share, DECIMALS)), Unit.SHARE));
    }

    /** A number with at most two decimals. */
    public String number(BigFraction number) {
        BigDecimal shown = Exact.rounded(number, 2).stripTrailingZeros();
        return in(Numeral.of(shown.scale() < 0 ? shown.setScale(0) : shown));
    }

    /** All of it; ends with a line feed. */
    @Override
    public String toString() {
        return text.toString();
    }
}
