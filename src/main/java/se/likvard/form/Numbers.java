package se.likvard.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.likvard.value.Unit;

/** Numbers as people write them: {@code 35 %}, {@code 0,35}, {@code 1 250 000}, {@code 4–7}. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("([-−]?\\d{1,15}(?:[.,]\\d{1,15})?)(%?)");
    private static final Pattern BETWEEN = Pattern.compile("(.*?[\\d%])(?:–|—|-|till|to)([-−]?\\d.*)");

    /** {@code 1.250} may be a thousand or one and a quarter. */
    private static final Pattern EITHER = Pattern.compile("[-−]?[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Set<Unit> LARGE = Set.of(Unit.KRONOR, Unit.PUPILS, Unit.COUNT);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {}

    /** The number, or the two that it lies between. */
    static Heard hear(Unit unit, Cell cell) {
        String text = cell.text().replaceAll("[\\s\\u00a0\\u202f]+", "");
        Matcher between = BETWEEN.matcher(text);
        if (cell.number() != null || !between.matches()) {
            return one(unit, text, cell);
        }
        boolean percent = text.endsWith("%") && !between.group(1).endsWith("%");
        Heard from = one(unit, between.group(1) + (percent ? "%" : ""), cell);
        Heard to = one(unit, between.group(2), cell);
        if (from.value().isEmpty() || to.value().isEmpty()) {
            return from.value().isEmpty() ? from : to;
        }
        ObjectNode bounds = JsonNodeFactory.instance.objectNode();
        bounds.set("from", from.value().get());
        bounds.set("to", to.value().get());
        return from.value().get().decimalValue().compareTo(to.value().get().decimalValue()) > 0
                ? Heard.wrong("det första talet är större än det andra", "the first number is greater than the second")
                : Heard.of(bounds);
    }

    private static Heard one(Unit unit, String text, Cell cell) {
        Matcher parts = NUMBER.matcher(text);
        boolean percent = text.endsWith("%");
        if (!parts.matches() || (percent && unit != Unit.SHARE)) {
            return notANumber(unit, cell);
        }
        if (cell.number() == null
                && LARGE.contains(unit)
                && EITHER.matcher(text).matches()) {
            return Heard.wrong(
                    Listener.brief(cell.text()) + " kan läsas på två sätt; skriv tusental utan punkt och komma",
                    Listener.brief(cell.text()) + " can be read in two ways; write thousands without point and comma");
        }
        BigDecimal written = new BigDecimal(parts.group(1).replace('−', '-').replace(',', '.'));
        BigDecimal number = percent ? written.divide(HUNDRED) : written;
        return possible(unit, number, cell)
                .orElseGet(() -> Heard.of(JsonNodeFactory.instance.numberNode(plain(number))));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Heard notANumber(Unit unit, Cell cell) {
        String share = unit == Unit.SHARE ? ": 35 %" : "";
        return Heard.wrong(
                "här ska stå ett tal (" + unit.words().sv() + ")" + share + ", inte " + Listener.brief(cell.text()),
                "there should be a number (" + unit.words().en() + ")" + share + " here, not "
                        + Listener.brief(cell.text()));
    }

    private static Optional<Heard> possible(Unit unit, BigDecimal number, Cell cell) {
        String text = Listener.brief(cell.text());
        boolean bare = !cell.text().endsWith("%");
        if (bare && unit == Unit.SHARE && number.compareTo(BigDecimal.ONE) > 0 && number.compareTo(HUNDRED) <= 0) {
            String percent = number.toPlainString() + " %";
            return Optional.of(Heard.wrong(
                    text + " är ingen andel; skriv " + percent.replace('.', ',') + " om det är procent",
                    text + " is no share; write " + percent + " if it is per cent"));
        }
        if (number.compareTo(unit.least()) < 0 || number.compareTo(unit.most()) > 0) {
            return Optional.of(Heard.wrong(
                    text + " är inte möjligt: " + unit.words().sv() + ", lägst " + unit.least() + " och högst "
                            + unit.most(),
                    text + " is not possible: " + unit.words().en() + ", at least " + unit.least() + " and at most "
                            + unit.most()));
        }
        boolean broken = unit == Unit.YEAR && number.stripTrailingZeros().scale() > 0;
        return broken
                ? Optional.of(Heard.wrong(text + " är inget år; skriv 2025", text + " is no year; write 2025"))
                : Optional.empty();
    }
}
