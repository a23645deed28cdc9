package se.likvard.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Who says what a value is, and since when. */
final class Origins {

    /** The source of every answer that came with a form. */
    static final String FORM = "Huvudmannen, formulär";

    private Origins() {}

    /** A value as an answer of a form, observed on a day. */
    static ObjectNode answered(JsonNode value, LocalDate day) {
        ObjectNode stated = value.isObject()
                ? ((ObjectNode) value).deepCopy()
                : JsonNodeFactory.instance.objectNode().set("value", value);
        return stated.put("source", FORM).put("observed", day.toString());
    }

    /** What a value says, whoever says it. */
    static JsonNode without(JsonNode value) {
        return value.isObject() ? ((ObjectNode) value).deepCopy().remove(List.of("source", "observed")) : value;
    }
}
