package se.likvard.rulebook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import se.likvard.organiser.Component;
import se.likvard.organiser.Component.Form;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserSchema;
import se.likvard.organiser.Shape;
import se.likvard.yaml.YamlSchema;

/**
 * The schema of what a case gives: the organiser's own schema, by type name, where keys and names may be left out and one record
 * stands for a list of one.
 */
final class GivenSchema {

    private final ObjectNode organiser = OrganiserSchema.asJson();
    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();

    GivenSchema() {
        definitions.setAll((ObjectNode) organiser.path("$defs"));
    }

    /** What may stand under {@code given}. */
    ObjectNode content() {
        Shape whole = Shape.of(Organiser.class);
        ObjectNode content = YamlSchema.type("object").put("additionalProperties", false);
        ObjectNode properties = content.putObject("properties");
        properties.set(whole.name(), record(whole, (ObjectNode) organiser.path("properties")));
        nested(whole).forEach(each -> properties.set(each.nested().name(), value(each)));
        return content;
    }

    /** What references in it lead to. */
    ObjectNode definitions() {
        return definitions;
    }

    private static Stream<Component> nested(Shape shape) {
        return shape.components().stream().filter(each -> each.form() == Form.LIST || each.form() == Form.RECORD);
    }

    private ObjectNode value(Component component) {
        Shape shape = component.nested();
        define(shape);
        ObjectNode one = JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + shape.name());
        return component.form() == Form.RECORD
                ? YamlSchema.anyOf(one, YamlSchema.type("null"))
                : YamlSchema.anyOf(one, YamlSchema.list(one.deepCopy()));
    }

    private void define(Shape shape) {
        ObjectNode properties =
                (ObjectNode) organiser.path("$defs").path(shape.name()).path("properties");
        definitions.set(shape.name(), record(shape, properties));
    }

    private ObjectNode record(Shape shape, ObjectNode properties) {
        List<String> optional = shape.components().stream()
                .filter(each -> each.form() != Form.KEY || each.content() != int.class)
                .map(Component::name)
                .toList();
        List<String> all = shape.components().stream().map(Component::name).toList();
        ObjectNode record = YamlSchema.object(
                all, optional, name -> (ObjectNode) properties.get(name).deepCopy());
        nested(shape).forEach(each -> record.withObject("/properties").set(each.name(), value(each)));
        return record;
    }
}
