package se.likvard.organiser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/** What stands in a document and what should stand there, in plain words. */
final class Wording {

    /** Text between quotation marks. */
    static final Words TEXT = new Words("text inom citattecken", "text between quotation marks");

    /** Yes or no. */
    static final Words FLAG = new Words("true eller false", "true or false");

    /** A list. */
    static final Words LIST = new Words(
            "en lista, [ … ], eller { \"atLeast\": [ … ] } för en som inte är hel",
            "a list, [ … ], or { \"atLeast\": [ … ] } for one that is not whole");

    /** The key of a list of which only some records are known. */
    static final String AT_LEAST = "atLeast";

    /** An object. */
    static final Words OBJECT = new Words("ett objekt, { … }", "an object, { … }");

    private static final Pattern DIGITS = Pattern.compile("\\\\d\\{(\\d+)}");

    private Wording() {}

    /** A number in a unit. */
    static Words number(Unit unit) {
        return new Words(
                "ett tal (" + unit.words().sv() + ")",
                "a number (" + unit.words().en() + ")");
    }

    /** What a text key looks like. */
    static Words pattern(Pattern pattern) {
        Matcher digits = DIGITS.matcher(pattern.pattern());
        return digits.matches()
                ? new Words(digits.group(1) + " siffror", digits.group(1) + " digits")
                : new Words(
                        "text på en rad som inte börjar med mellanslag",
                        "text on one line that does not begin with a space");
    }

    /** Says that one thing should stand where another does. */
    static void mismatch(Problems problems, Pointer at, Words expected, JsonNode node) {
        problems.at(
                at,
                "Här ska stå " + expected.sv() + ". " + found(node).sv() + " går inte att använda.",
                "There should be " + expected.en() + " here. " + found(node).en() + " cannot be used.");
    }

    /** What stands there, to begin a sentence with. */
    static Words found(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> same("\"" + Problems.brief(node.textValue()) + "\"");
            case NUMBER -> new Words("Talet " + brief(node), "The number " + brief(node));
            case OBJECT -> new Words("Ett objekt, { … },", "An object, { … },");
            case ARRAY -> new Words("En lista, [ … ],", "A list, [ … ],");
            case NULL -> new Words("Värdet null", "The value null");
            default -> new Words("Värdet " + node.asText(), "The value " + node.asText());
        };
    }

    private static String brief(JsonNode number) {
        return Problems.brief(number.decimalValue().toString());
    }

    private static Words same(String text) {
        return new Words(text, text);
    }
}
