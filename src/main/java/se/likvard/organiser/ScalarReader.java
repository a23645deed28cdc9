package se.likvard.organiser;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Nearest;
import se.likvard.value.Unit;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** Reads what is written as itself: a number, a date, true or false, a word, a text. */
final class ScalarReader {

    private final Problems problems;
    private final NumberReader numbers;
    private final DateReader dates;

    ScalarReader(Problems problems) {
        this.problems = problems;
        this.numbers = new NumberReader(problems);
        this.dates = new DateReader(problems);
    }

    /** The value; null when it is not of the component's kind, which is then a problem. */
    @Nullable
    Value<?> value(Component component, JsonNode node, Pointer at) {
        return switch (component.kind()) {
            case NUMBER -> known(number(component, node, at, RoundingMode.HALF_EVEN));
            case DATE -> dates.read(node, at);
            case FLAG -> known(flag(node, at));
            default -> known(plain(component, node, at));
        };
    }

    /** A number in the component's unit, rounded as asked; null when it is none. */
    @Nullable
    BigDecimal number(Component component, JsonNode node, Pointer at, RoundingMode rounding) {
        return numbers.read(component.unit().orElse(Unit.PURE), node, at, rounding);
    }

    /** The dates of an origin or a bound. */
    DateReader dates() {
        return dates;
    }

    /** The content of a key or of a component that must be given; null when it is wrong. */
    @Nullable
    Object plain(Component component, JsonNode node, Pointer at) {
        return switch (component.kind()) {
            case NUMBER -> year(number(component, node, at, RoundingMode.HALF_EVEN));
            case CHOICE -> choice(component.choices(), node, at);
            default -> text(component.pattern(), node, at);
        };
    }

    private static @Nullable Integer year(@Nullable BigDecimal number) {
        return number == null ? null : Integer.valueOf(number.intValueExact());
    }

    private @Nullable Boolean flag(JsonNode node, Pointer at) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        Wording.mismatch(problems, at, Wording.FLAG, node);
        return null;
    }

    /** What one of a few words stands for; null when it is none of them. */
    <T> @Nullable T choice(Map<String, T> choices, JsonNode node, Pointer at) {
        T choice = node.isTextual() ? choices.get(node.textValue()) : null;
        if (choice == null) {
            noSuchWord(choices.keySet(), node, at);
        }
        return choice;
    }

    private void noSuchWord(Set<String> right, JsonNode node, Pointer at) {
        Words near = Nearest.to(node.asText().replaceAll("[ -]", "_"), right)
                .map(word -> new Words(" Menas \"" + word + "\"?", " Is \"" + word + "\" meant?"))
                .orElse(new Words("", ""));
        Words list = Problems.oneOf(right);
        problems.at(
                at,
                Wording.found(node).sv() + " går inte att använda." + near.sv() + " " + list.sv(),
                Wording.found(node).en() + " cannot be used." + near.en() + " " + list.en());
    }

    /** A text that fits a pattern; null when it does not. */
    @Nullable
    String text(Pattern pattern, JsonNode node, Pointer at) {
        if (node.isTextual() && pattern.matcher(node.textValue()).matches()) {
            return node.textValue();
        }
        if (node.isNumber()) {
            quote(node, at);
        } else {
            Wording.mismatch(problems, at, node.isTextual() ? Wording.pattern(pattern) : Wording.TEXT, node);
        }
        return null;
    }

    private void quote(JsonNode node, Pointer at) {
        problems.at(
                at,
                Wording.found(node).sv() + " ska skrivas inom citattecken, så att nollor i början finns kvar.",
                Wording.found(node).en() + " should be written between quotation marks, so that leading zeros stay.");
    }

    private static @Nullable Value<?> known(@Nullable Object content) {
        return content == null ? null : Value.of(content);
    }
}
