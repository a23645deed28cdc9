package se.likvard.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import se.likvard.value.Between;
import se.likvard.value.Known;
import se.likvard.value.None;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** A value in JSON, in the forms in which organisers are written too. */
public final class ValueForm {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ValueForm() {}

    /** A number, a text or a flag, or an object that says between what it lies or why there is none. */
    public static JsonNode of(Value<?> value) {
        if (value instanceof Known<?> known) {
            return scalar(known.value());
        }
        ObjectNode node = JSON.objectNode();
        if (value instanceof Between<?> between) {
            return node.<ObjectNode>set("from", scalar(between.from())).set("to", scalar(between.to()));
        }
        if (value instanceof Unknown<?> unknown) {
            return node.put("unknown", unknown.reason().name());
        }
        return node.put(value instanceof None ? "none" : "notApplicable", true);
    }

    /** A number without trailing zeros, so that equal numbers are written alike. */
    static JsonNode number(BigDecimal number) {
        return JSON.numberNode(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }

    private static JsonNode scalar(Object value) {
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        }
        return JSON.textNode(value instanceof Enum<?> word ? word.name() : value.toString());
    }
}
