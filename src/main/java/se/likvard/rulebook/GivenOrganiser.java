package se.likvard.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.organiser.Component;
import se.likvard.organiser.Component.Form;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserType;
import se.likvard.organiser.Shape;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.yaml.Nodes;
import se.likvard.yaml.UnknownWord;
import se.likvard.yaml.Yaml;
import se.likvard.yaml.Yaml.Entry;
import se.likvard.yaml.Yaml.Mapping;
import se.likvard.yaml.Yaml.Node;
import se.likvard.yaml.Yaml.Scalar;
import se.likvard.yaml.Yaml.Sequence;

/** What a case gives, by type name, as the organiser that could have been sent in; keys and names left out are filled in. */
final class GivenOrganiser {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Shape ORGANISER = Shape.of(Organiser.class);

    private final List<Problem> problems;

    GivenOrganiser(List<Problem> problems) {
        this.problems = problems;
    }

    /** An organiser of whom nothing is given. */
    ObjectNode json(OrganiserType type) {
        return filled(JSON.objectNode(), type);
    }

    /** An organiser of whom this is given. */
    ObjectNode json(Mapping given, OrganiserType type) {
        ObjectNode organiser = JSON.objectNode();
        given.entries().values().forEach(entry -> put(entry, organiser));
        return filled(organiser, type);
    }

    private static ObjectNode filled(ObjectNode organiser, OrganiserType type) {
        fill(organiser, "registrationNumber", "0000000000");
        fill(organiser, "name", "Fall");
        fill(organiser, "organiserType", type.name());
        return organiser;
    }

    private void put(Entry entry, ObjectNode organiser) {
        Optional<Component> component = nested(ORGANISER)
                .filter(each -> each.nested().name().equals(entry.key()))
                .findFirst();
        if (entry.key().equals(ORGANISER.name())) {
            Nodes.mapping(entry.value(), problems)
                    .ifPresent(given -> organiser.setAll((ObjectNode) record(given, ORGANISER, 1)));
        } else if (component.isPresent()) {
            organiser.set(component.get().name(), content(entry.value(), component.get()));
        } else {
            misplaced(entry);
        }
    }

    private void misplaced(Entry entry) {
        Optional<Component> parent = nested(ORGANISER)
                .filter(each -> nested(each.nested())
                        .anyMatch(child -> child.nested().name().equals(entry.key())))
                .findFirst();
        if (parent.isEmpty()) {
            List<String> types = Stream.concat(
                            Stream.of(ORGANISER.name()),
                            nested(ORGANISER).map(each -> each.nested().name()))
                    .toList();
            UnknownWord.tell(entry.place(), "okänd typ", "unknown type", entry.key(), types, problems);
            return;
        }
        Shape above = parent.get().nested();
        String field = nested(above)
                .filter(each -> each.nested().name().equals(entry.key()))
                .findFirst()
                .orElseThrow()
                .name();
        tell(
                entry.place(),
                "%s skrivs inuti %s, under %s".formatted(entry.key(), above.name(), field),
                "%s is written inside %s, under %s".formatted(entry.key(), above.name(), field));
    }

    private static Stream<Component> nested(Shape shape) {
        return shape.components().stream().filter(each -> each.form() == Form.LIST || each.form() == Form.RECORD);
    }

    /** One record, or a list of them; a single one stands for a list of one. */
    private JsonNode content(Node node, Component component) {
        if (component.form() == Form.RECORD) {
            return record(node, component.nested(), 1);
        }
        List<Node> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        ArrayNode list = JSON.arrayNode();
        IntStream.range(0, items.size())
                .forEach(index -> list.add(record(items.get(index), component.nested(), index + 1)));
        return list;
    }

    private JsonNode record(Node node, Shape shape, int number) {
        if (node instanceof Scalar scalar && scalar.look() == Yaml.Look.NOTHING) {
            return JSON.nullNode();
        }
        ObjectNode json = JSON.objectNode();
        Nodes.mapping(node, problems).ifPresent(mapping -> {
            for (Entry entry : mapping.entries().values()) {
                Optional<Component> child = nested(shape)
                        .filter(each -> each.name().equals(entry.key()))
                        .findFirst();
                json.set(entry.key(), child.isPresent() ? content(entry.value(), child.get()) : plain(entry.value()));
            }
            if (!shape.equals(ORGANISER)) {
                shape.components().forEach(each -> complete(json, each, shape, number, mapping.place()));
            }
        });
        return json;
    }

    private void complete(ObjectNode json, Component component, Shape shape, int number, Place place) {
        if (json.has(component.name())) {
            return;
        }
        if (component.form() == Form.KEY && component.content() == int.class) {
            tell(
                    place,
                    "%s ska anges för %s".formatted(component.name(), shape.name()),
                    "%s must be given for %s".formatted(component.name(), shape.name()));
        } else if (component.form() == Form.KEY) {
            fill(json, component.name(), component.key(number));
        } else if (component.form() == Form.PLAIN) {
            fill(json, component.name(), shape.name() + " " + number);
        }
    }

    private static void fill(ObjectNode json, String key, String value) {
        if (!json.has(key)) {
            json.put(key, value);
        }
    }

    /** A node as JSON, as it stands. */
    private static JsonNode plain(Node node) {
        if (node instanceof Mapping mapping) {
            ObjectNode json = JSON.objectNode();
            mapping.entries().values().forEach(each -> json.set(each.key(), plain(each.value())));
            return json;
        }
        if (node instanceof Sequence sequence) {
            ArrayNode json = JSON.arrayNode();
            sequence.items().forEach(each -> json.add(plain(each)));
            return json;
        }
        return plain((Scalar) node);
    }

    private static JsonNode plain(Scalar scalar) {
        return switch (scalar.look()) {
            case TEXT -> JSON.textNode(scalar.text());
            case NUMBER -> number(new BigDecimal(scalar.text()));
            case FLAG -> JSON.booleanNode(Boolean.parseBoolean(scalar.text()));
            case NOTHING -> JSON.nullNode();
        };
    }

    private static JsonNode number(BigDecimal number) {
        boolean whole = number.scale() == 0 && number.precision() < 10;
        return whole ? JSON.numberNode(number.intValueExact()) : JSON.numberNode(number);
    }

    private void tell(Place place, String sv, String en) {
        problems.add(Problem.at(place.toString(), sv, en));
    }
}
