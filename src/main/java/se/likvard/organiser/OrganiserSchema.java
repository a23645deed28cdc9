package se.likvard.organiser;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.Comparator;
import java.util.List;
import se.likvard.organiser.Component.Form;

/**
 * The JSON Schema (2020-12) of an organiser, generated from the records. What a schema cannot say, as the order of two
 * bounds, repeated keys or a reference to a unit that is not there, only the reader tells.
 */
public final class OrganiserSchema {

    private OrganiserSchema() {}

    /** The schema as a JSON document. */
    public static ObjectNode asJson() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .without(Option.DEFINITION_FOR_MAIN_SCHEMA);
        ValueSchema values = new ValueSchema();
        builder.forFields()
                .withCustomDefinitionProvider((field, context) -> property(component(field), values, context))
                .withRequiredCheck(field -> isRequired(component(field)));
        builder.forTypesInGeneral()
                .withPropertySorter(Comparator.comparingInt(OrganiserSchema::place))
                .withTitleResolver(type -> type.getType().getErasedType().getSimpleName());
        ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(Organiser.class);
        values.definitions().forEach(schema.withObject("/$defs")::set);
        return schema;
    }

    private static CustomPropertyDefinition property(
            Component component, ValueSchema values, SchemaGenerationContext context) {
        ObjectNode schema = switch (component.form()) {
            case KEY, PLAIN -> values.plain(component);
            case VALUE -> values.reference(component);
            case RECORD -> values.orNull(record(component, context));
            case LIST -> values.listOf(record(component, context));
        };
        return new CustomPropertyDefinition(schema, CustomDefinition.AttributeInclusion.NO);
    }

    private static ObjectNode record(Component component, SchemaGenerationContext context) {
        return context.createDefinitionReference(context.getTypeContext().resolve(component.content()));
    }

    private static boolean isRequired(Component component) {
        return component.form() == Form.KEY || component.form() == Form.PLAIN;
    }

    /** Properties stand in the order of the record's components. */
    private static int place(MemberScope<?, ?> member) {
        Class<? extends Record> owner =
                member.getDeclaringType().getErasedType().asSubclass(Record.class);
        return List.copyOf(Shape.of(owner).names()).indexOf(member.getName());
    }

    private static Component component(FieldScope field) {
        Class<? extends Record> owner = field.getDeclaringType().getErasedType().asSubclass(Record.class);
        return Shape.of(owner).component(field.getName()).orElseThrow();
    }
}
