package se.likvard.organiser;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;

/**
 * Builds the tree of one JSON value. Beside Jackson's own it tells every repeated key, each with its place, instead of
 * stopping at the first, and keeps numbers as they were written.
 */
final class JsonTree {

    /** Makes the parsers; thread-safe. */
    static final JsonFactory PARSERS = new JsonFactory();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Problems problems;

    private JsonTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Reads the value whose first token is the parser's present one. */
    static JsonNode read(JsonParser parser, Problems problems) throws IOException {
        return new JsonTree(parser, problems).value(Pointer.ROOT);
    }

    private JsonNode value(Pointer at) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> TextNode.valueOf(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(parser.getDecimalValue());
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NULL -> NullNode.getInstance();
            default -> throw new IllegalStateException("not the beginning of a JSON value: " + token);
        };
    }

    private ObjectNode object(Pointer at) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Pointer place = at.key(name);
            parser.nextToken();
            if (object.replace(name, value(place)) != null) {
                problems.atKey(
                        place,
                        "Nyckeln \"" + Problems.brief(name) + "\" står två gånger i samma objekt. Behåll en av dem.",
                        "The key \"" + Problems.brief(name) + "\" stands twice in one object. Keep one of them.");
            }
        }
        return object;
    }

    private ArrayNode array(Pointer at) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(at.item(array.size())));
        }
        return array;
    }
}
