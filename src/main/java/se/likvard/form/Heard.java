package se.likvard.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import se.likvard.value.Words;

/**
 * What an answer says, as the organiser's JSON would say it, or what is wrong with it.
 *
 * @param value empty when it is wrong
 */
record Heard(Optional<JsonNode> value, Words problem) {

    static Heard of(JsonNode value) {
        return new Heard(Optional.of(value), new Words("", ""));
    }

    static Heard of(String text) {
        return of(JsonNodeFactory.instance.textNode(text));
    }

    static Heard wrong(String sv, String en) {
        return new Heard(Optional.empty(), new Words(sv, en));
    }
}
