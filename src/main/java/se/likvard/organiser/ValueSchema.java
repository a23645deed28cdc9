package se.likvard.organiser;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.likvard.value.Kind;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/** The schemas of values: as themselves, and in each of the forms that say how they are known. */
final class ValueSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Every day from 1900 to 2199 that the calendar has, and no other. */
    private static final String DAY = DateReader.YEARS
            + "-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
            + "|(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29";

    private static final String DATE = DAY + "|" + DateReader.YEARS + "(?:-(?:0[1-9]|1[0-2]))?";

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    /** The definitions that references so far need, by name. */
    Map<String, ObjectNode> definitions() {
        return definitions;
    }

    /** A reference to the forms of a component's value, with its unit in words. */
    ObjectNode reference(Component component) {
        String name = name(component);
        definitions.computeIfAbsent(name, any -> forms(component));
        ObjectNode reference = NODES.objectNode().put("$ref", "#/$defs/" + name);
        component.unit().map(Unit::words).ifPresent(unit -> reference.put("description", print(unit)));
        return reference;
    }

    private static String name(Component component) {
        return switch (component.kind()) {
            case NUMBER -> "number-" + word(component.unit().map(Unit::name).orElse("PURE"));
            case CHOICE -> "choice-" + component.content().getSimpleName();
            default -> word(component.kind().name());
        };
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ObjectNode forms(Component component) {
        ObjectNode plain = plain(component);
        ObjectNode forms = NODES.objectNode();
        ArrayNode oneOf = forms.putArray("oneOf");
        oneOf.add(plain);
        oneOf.add(type("null"));
        oneOf.add(form(Map.of("value", orNull(plain))));
        if (component.kind() == Kind.NUMBER || component.kind() == Kind.DATE) {
            oneOf.add(form(new TreeMap<>(Map.of("from", plain, "to", plain))));
        }
        oneOf.add(form(Map.of("unknown", words(ValueReader.REASONS.keySet()))));
        oneOf.add(form(Map.of("none", onlyTrue())));
        oneOf.add(form(Map.of("notApplicable", onlyTrue())));
        return forms;
    }

    /** What a component looks like when it is written as itself. */
    ObjectNode plain(Component component) {
        return switch (component.kind()) {
            case NUMBER -> number(component.unit().orElse(Unit.PURE));
            case DATE -> text(DATE);
            case FLAG -> type("boolean");
            case CHOICE -> words(component.words());
            default -> text(component.pattern().pattern());
        };
    }

    private static ObjectNode number(Unit unit) {
        return type(unit == Unit.YEAR ? "integer" : "number")
                .put("minimum", unit.least())
                .put("maximum", unit.most())
                .put("description", print(unit.words()));
    }

    private static String print(Words unit) {
        return unit.en() + " / " + unit.sv();
    }

    private ObjectNode form(Map<String, ObjectNode> content) {
        ObjectNode form = type("object").put("additionalProperties", false);
        ObjectNode properties = form.putObject("properties");
        properties.setAll(content);
        properties.set("source", text(Key.TEXT));
        properties.set("observed", text(DAY));
        ArrayNode required = form.putArray("required");
        content.keySet().forEach(required::add);
        return form;
    }

    private static ObjectNode onlyTrue() {
        return NODES.objectNode().put("const", true);
    }

    private static ObjectNode words(Collection<String> words) {
        ObjectNode choice = NODES.objectNode();
        words.forEach(choice.putArray("enum")::add);
        return choice;
    }

    private static ObjectNode text(String pattern) {
        return type("string").put("pattern", "^(?:" + pattern + ")$");
    }

    /** A list of items of one schema, whole or in part; or nothing: not reported. */
    ObjectNode listOf(ObjectNode item) {
        ObjectNode list = type("array");
        list.set("items", item);
        ObjectNode part = type("object").put("additionalProperties", false);
        part.putObject("properties").set(Wording.AT_LEAST, list);
        part.putArray("required").add(Wording.AT_LEAST);
        ObjectNode either = NODES.objectNode();
        either.putArray("anyOf").addAll(List.of(list, part, type("null")));
        return either;
    }

    /** The schema, or nothing: not reported. */
    ObjectNode orNull(ObjectNode schema) {
        ObjectNode either = NODES.objectNode();
        either.putArray("anyOf").addAll(List.of(schema, type("null")));
        return either;
    }

    private static ObjectNode type(String type) {
        return NODES.objectNode().put("type", type);
    }
}
