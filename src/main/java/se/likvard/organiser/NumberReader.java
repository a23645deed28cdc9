package se.likvard.organiser;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/** Reads numbers in a unit, at most six decimals; says how a number that was written as text should be written. */
final class NumberReader {

    private static final int DECIMALS = 6;
    /** Beyond this many decimals the arithmetic itself would be an attack. */
    private static final int MOST_DECIMALS = 1000;

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Pattern AS_TEXT = Pattern.compile("[-−]?\\d[\\d \u00a0\u202f]*([.,]\\d+)?\\s*%?");

    private final Problems problems;

    NumberReader(Problems problems) {
        this.problems = problems;
    }

    /** The number, rounded as asked; null when it is none or outside the unit's range, which is then a problem. */
    @Nullable
    BigDecimal read(Unit unit, JsonNode node, Pointer at, RoundingMode rounding) {
        if (!node.isNumber()) {
            notANumber(unit, node, at);
            return null;
        }
        BigDecimal number = node.decimalValue();
        if (number.signum() == 0) {
            number = BigDecimal.ZERO;
        }
        return inRange(unit, number, at) && writable(unit, number, at) ? plain(number, rounding) : null;
    }

    private boolean inRange(Unit unit, BigDecimal number, Pointer at) {
        if (number.compareTo(unit.least()) >= 0 && number.compareTo(unit.most()) <= 0) {
            return true;
        }
        if (unit == Unit.SHARE && isPercent(number)) {
            percent(number, at);
            return false;
        }
        problems.at(
                at,
                "Talet " + print(number) + " är inte möjligt: lägst " + print(unit.least()) + " och högst "
                        + print(unit.most()) + " (" + unit.words().sv() + ").",
                "The number " + print(number) + " is not possible: at least " + print(unit.least()) + " and at most "
                        + print(unit.most()) + " (" + unit.words().en() + ").");
        return false;
    }

    private void percent(BigDecimal number, Pointer at) {
        String share = print(plain(number.divide(HUNDRED), RoundingMode.HALF_EVEN));
        String percent = print(number);
        problems.at(
                at,
                "Talet " + percent + " är inte en andel. Andelar skrivs 0–1: " + share + " för "
                        + percent.replace('.', ',') + " %.",
                "The number " + percent + " is not a share. Shares are written 0–1: " + share + " for " + percent
                        + " %.");
    }

    private boolean writable(Unit unit, BigDecimal number, Pointer at) {
        if (number.scale() > MOST_DECIMALS) {
            problems.at(at, "Talet har orimligt många decimaler.", "The number has unreasonably many decimals.");
            return false;
        }
        if (unit == Unit.YEAR && number.stripTrailingZeros().scale() > 0) {
            problems.at(at, "Ett år skrivs som heltal: 2025.", "A year is written as a whole number: 2025.");
            return false;
        }
        return true;
    }

    private void notANumber(Unit unit, JsonNode node, Pointer at) {
        if (node.isTextual() && AS_TEXT.matcher(node.textValue()).matches()) {
            String right = print(meant(unit, node.textValue()));
            String share = unit == Unit.SHARE ? " som andel 0–1" : "";
            String part = unit == Unit.SHARE ? " as a share 0–1" : "";
            problems.at(
                    at,
                    Wording.found(node).sv() + " är inte ett tal. Skriv" + share
                            + " utan citattecken och med decimalpunkt: " + right,
                    Wording.found(node).en() + " is not a number. Write it" + part
                            + " without quotation marks and with a decimal point: " + right);
        } else {
            Words expected = Wording.number(unit);
            String form = node.isTextual() ? publishedAs(node.textValue()) : "";
            Words right = form.isEmpty()
                    ? expected
                    : new Words(expected.sv() + " eller " + form, expected.en() + " or " + form);
            Wording.mismatch(problems, at, right, node);
        }
    }

    /** How to write the signs that statistics are published with. */
    private static String publishedAs(String text) {
        return switch (text) {
            case ".." -> "{\"unknown\": \"SUPPRESSED\"}";
            case "." -> "{\"none\": true}";
            default -> text.startsWith("~") || text.startsWith("cirka") ? "{\"from\": …, \"to\": …}" : "";
        };
    }

    /** The number someone meant who wrote {@code "72,5"} or {@code "1 234,5 %"}. */
    private static BigDecimal meant(Unit unit, String text) {
        String digits = text.replaceAll("[^0-9.,]", "").replace(',', '.');
        BigDecimal number = new BigDecimal(text.matches("[-−].*") ? "-" + digits : digits);
        boolean percent = text.endsWith("%") || isPercent(number);
        return unit == Unit.SHARE && percent ? number.divide(HUNDRED) : number;
    }

    private static boolean isPercent(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) > 0 && number.compareTo(HUNDRED) <= 0;
    }

    private static BigDecimal plain(BigDecimal number, RoundingMode rounding) {
        BigDecimal rounded = number.scale() > DECIMALS ? number.setScale(DECIMALS, rounding) : number;
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String print(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return Math.abs(stripped.scale()) > 20 ? stripped.toString() : stripped.toPlainString();
    }
}
