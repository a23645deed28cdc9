package se.likvard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import se.likvard.dialect.Field;
import se.likvard.form.Tree.Extent;
import se.likvard.organiser.Component;
import se.likvard.value.Kind;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/** What is known, as a cell of the form says it. */
final class Spoken {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Locale language;
    private final Units units;

    Spoken(Locale language, Units units) {
        this.language = language;
        this.units = units;
    }

    /** How a value, with or without its origin, is written; empty when nothing is known. */
    String text(Column column, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (!node.isObject()) {
            return plain(column, node);
        }
        if (node.has("value")) {
            return plain(column, node.get("value"));
        }
        if (node.has("from")) {
            return between(column, node.get("from"), node.get("to"));
        }
        return Phrases.of(Origins.without(node))
                .map(each -> each.words().in(language))
                .orElse("");
    }

    /** Whether a list is whole. */
    String text(Extent extent) {
        return switch (extent) {
            case UNKNOWN -> "";
            case PART -> Phrases.Whole.MORE.words().in(language);
            case EMPTY -> Phrases.Whole.EMPTY.words().in(language);
            case WHOLE -> Phrases.Whole.YES.words().in(language);
        };
    }

    private String plain(Column column, JsonNode node) {
        Component component = column.component();
        return switch (component.kind()) {
            case NUMBER -> number(component, node.decimalValue());
            case FLAG -> node.booleanValue() ? in("ja", "yes") : in("nej", "no");
            case CHOICE -> label(column.field(), node.asText()).in(language);
            default -> column.isUnit() ? units.named(node.asText()) : node.asText();
        };
    }

    /** What people call one of a few words. */
    static Words label(Optional<Field> field, String word) {
        return field.map(each -> each.words().get(word)).orElse(new Words(word, word));
    }

    private String between(Column column, JsonNode from, JsonNode to) {
        if (column.component().kind() == Kind.DATE) {
            return dates(LocalDate.parse(from.asText()), LocalDate.parse(to.asText()));
        }
        return plain(column, from) + "–" + plain(column, to);
    }

    private static String dates(LocalDate from, LocalDate to) {
        boolean year = from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1));
        boolean month =
                from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1));
        if (year) {
            return Integer.toString(from.getYear());
        }
        return month ? YearMonth.from(from).toString() : from + " – " + to;
    }

    private String number(Component component, BigDecimal number) {
        boolean share = component.unit().filter(Unit.SHARE::equals).isPresent();
        BigDecimal shown = share ? number.multiply(HUNDRED) : number;
        BigDecimal stripped = shown.stripTrailingZeros();
        String digits = stripped.toPlainString();
        return in(digits.replace('.', ','), digits) + (share ? " %" : "");
    }

    private String in(String sv, String en) {
        return new Words(sv, en).in(language);
    }
}
