package se.likvard.yaml;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.likvard.value.Unit;

/**
 * Parts of JSON Schemas (2020-12) of YAML files, one for each getter of {@link Entries}: so that an editor says what the reader
 * would. What a schema cannot say, as the order of two days or a name given twice, only the reader tells.
 */
public final class YamlSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String DAY = "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$";

    private YamlSchema() {}

    /** A whole document of this content. */
    public static ObjectNode document(String title, ObjectNode content) {
        ObjectNode document = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", title);
        document.setAll(content);
        return document;
    }

    /** A mapping with these keys at most; those that are not optional must be there. */
    public static ObjectNode object(
            Collection<String> keys, Collection<String> optional, Function<String, ObjectNode> value) {
        ObjectNode object = type("object").put("additionalProperties", false);
        ObjectNode properties = object.putObject("properties");
        keys.forEach(key -> properties.set(key, value.apply(key)));
        ArrayNode required = object.putArray("required");
        keys.stream().filter(key -> !optional.contains(key)).forEach(required::add);
        return object;
    }

    /** A fault of ours: the reader of a file knows a key that its schema does not. */
    public static IllegalStateException unknown(String key) {
        return new IllegalStateException("a reader knows the key " + key + ", the schema does not");
    }

    /** A mapping from names of one form to values of one form. */
    public static ObjectNode map(String name, ObjectNode value) {
        ObjectNode map = type("object");
        map.putObject("propertyNames").put("pattern", name);
        map.set("additionalProperties", value);
        return map;
    }

    /** A text; a number or a flag without quotation marks is one too. */
    public static ObjectNode text() {
        return text("\\S");
    }

    /** A text that matches, if it is written as one. */
    public static ObjectNode text(String pattern) {
        ObjectNode text = NODES.objectNode();
        Stream.of("string", "number", "boolean").forEach(text.putArray("type")::add);
        return text.put("pattern", pattern);
    }

    /** A text in both languages. */
    public static ObjectNode words() {
        return object(List.of("sv", "en"), List.of(), key -> text());
    }

    /** A text, in both languages or once for both. */
    public static ObjectNode textOrWords() {
        return anyOf(text(), words());
    }

    /** A day. */
    public static ObjectNode date() {
        return type("string").put("pattern", DAY).put("description", "2022-08-01");
    }

    /** A number; its unit says which. */
    public static ObjectNode number() {
        return type("number");
    }

    /** The bounds that a unit sets a number. */
    public static ObjectNode range(Unit unit) {
        return NODES.objectNode()
                .put("minimum", unit.least())
                .put("maximum", unit.most())
                .put("description", unit.words().en() + " / " + unit.words().sv());
    }

    /** A whole number within bounds. */
    public static ObjectNode whole(int least, int most) {
        return type("integer").put("minimum", least).put("maximum", most);
    }

    /** A word of an enum. */
    public static <E extends Enum<E>> ObjectNode word(Class<E> words) {
        return word(Stream.of(words.getEnumConstants()).map(Enum::name).toList());
    }

    /** One of these words. */
    public static ObjectNode word(Collection<String> words) {
        ObjectNode word = NODES.objectNode();
        words.forEach(word.putArray("enum")::add);
        return word;
    }

    /** A list. */
    public static ObjectNode list(ObjectNode item) {
        ObjectNode list = type("array");
        list.set("items", item);
        return list;
    }

    /** A list with at least one item. */
    public static ObjectNode items(ObjectNode item) {
        return list(item).put("minItems", 1);
    }

    /** Any of these. */
    public static ObjectNode anyOf(ObjectNode... forms) {
        ObjectNode any = NODES.objectNode();
        Stream.of(forms).forEach(any.putArray("anyOf")::add);
        return any;
    }

    /** What must hold of a mapping where a key has a value, and what where it has another. */
    public static ObjectNode when(String key, String value, ObjectNode then, ObjectNode otherwise) {
        ObjectNode when = NODES.objectNode();
        when.putObject("if").putObject("properties").putObject(key).put("const", value);
        when.set("then", then);
        when.set("else", otherwise);
        return when;
    }

    /** That a key is there. */
    public static ObjectNode has(String key) {
        ObjectNode has = NODES.objectNode();
        has.putArray("required").add(key);
        return has;
    }

    /** That something does not hold. */
    public static ObjectNode not(ObjectNode schema) {
        ObjectNode not = NODES.objectNode();
        not.set("not", schema);
        return not;
    }

    /** A schema of one type. */
    public static ObjectNode type(String name) {
        return NODES.objectNode().put("type", name);
    }
}
