package se.likvard.source.merge;

import java.util.List;
import java.util.Map;
import se.likvard.organiser.Component;
import se.likvard.organiser.Shape;
import se.likvard.value.Listed;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** Records of which nobody has told more than what is given. */
final class Unreported {

    private Unreported() {}

    /**
     * A record with these components; every other value and list in it is unknown.
     *
     * @throws IllegalArgumentException if a given name is not a component, or a key or name is not given
     */
    static <R extends Record> R but(Class<R> type, Map<String, Object> given) {
        List<Component> components = Shape.of(type).components();
        List<String> names = components.stream().map(Component::name).toList();
        if (!names.containsAll(given.keySet())) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + " has " + names + ", not all of " + given.keySet());
        }
        List<Object> contents = components.stream()
                .map(component ->
                        given.containsKey(component.name()) ? given.get(component.name()) : unreported(component))
                .toList();
        return type.cast(Shape.of(type).create(contents));
    }

    /** A record as it is but for one component. */
    static <R extends Record> R changed(R record, String name, Object content) {
        Shape shape = Shape.of(record.getClass());
        List<Object> contents = shape.components().stream()
                .map(component -> component.name().equals(name) ? content : component.of(record))
                .toList();
        @SuppressWarnings("unchecked") // a shape makes what it is the shape of
        R made = (R) shape.create(contents);
        return made;
    }

    private static Object unreported(Component component) {
        return switch (component.form()) {
            case VALUE -> Value.unknown(Reason.NOT_REPORTED);
            case LIST -> Listed.unknown();
            case RECORD -> but(component.content().asSubclass(Record.class), Map.of());
            case KEY, PLAIN -> throw new IllegalArgumentException(component.name() + " must be given");
        };
    }
}
