package se.likvard.organiser;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.likvard.organiser.Component.Form;

/** The components of a record type, read once: the one description that reading, schema, as-of cut and facts share. */
public final class Shape {

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private final Class<? extends Record> type;
    private final List<Component> components;

    private Shape(Class<? extends Record> type) {
        this.type = type;
        this.components = Arrays.stream(type.getRecordComponents())
                .map(Component::new)
                .toList();
    }

    /** The shape of a record type of the organiser's tree. */
    public static Shape of(Class<? extends Record> type) {
        return SHAPES.computeIfAbsent(type, any -> new Shape(type));
    }

    /** The record type's name, as rules call it. */
    public String name() {
        return type.getSimpleName();
    }

    /** The components in order. */
    public List<Component> components() {
        return components;
    }

    /** The component that is the record's key; nested single records have none. */
    public Optional<Component> key() {
        return components.stream().filter(each -> each.form() == Form.KEY).findFirst();
    }

    /** A new record with these contents, in order. */
    public Record create(List<Object> contents) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(contents.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }
}
