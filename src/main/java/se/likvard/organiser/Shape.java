package se.likvard.organiser;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import se.likvard.organiser.Component.Form;

/** The components of a record type, read once: the one description that reading, schema, as-of cut and facts share. */
public final class Shape {

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private final Class<? extends Record> type;
    private final List<Component> components;
    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final Map<Class<?>, Component> byMark = new HashMap<>();
    private final Optional<Component> key;
    private final Constructor<? extends Record> constructor;

    private Shape(Class<? extends Record> type) {
        this.type = type;
        RecordComponent[] parts = type.getRecordComponents();
        this.components = Arrays.stream(parts).map(Component::new).toList();
        this.key = components.stream().filter(each -> each.form() == Form.KEY).findFirst();
        components.forEach(each -> byName.put(each.name(), each));
        components.forEach(each -> each.marks().forEach(mark -> byMark.putIfAbsent(mark, each)));
        try {
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            this.constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("not a record: " + type, e);
        }
    }

    /** The shape of a record type of the organiser's tree. */
    public static Shape of(Class<? extends Record> type) {
        return SHAPES.computeIfAbsent(type, any -> new Shape(type));
    }

    /** The record type's name, as rules call it. */
    public String name() {
        return type.getSimpleName();
    }

    /** The record type. */
    public Class<? extends Record> type() {
        return type;
    }

    /** The components in order. */
    public List<Component> components() {
        return components;
    }

    /** The component that is the record's key; nested single records have none. */
    public Optional<Component> key() {
        return key;
    }

    /** The component of a name. */
    Optional<Component> component(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The names of the components in order. */
    Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** The first component that carries an annotation of this package. */
    Optional<Component> marked(Class<? extends Annotation> annotation) {
        return Optional.ofNullable(byMark.get(annotation));
    }

    /** The school year that a record is about, by the year it ends: the key of the records that have a year for key. */
    public Optional<Integer> schoolYear(Record owner) {
        return key().filter(each -> each.content() == int.class).map(each -> (Integer) each.of(owner));
    }

    /** A new record with what is given for each component. */
    public Record create(Function<Component, ?> content) {
        return create(components.stream().<Object>map(content).toList());
    }

    /** A new record with these contents, in order. */
    public Record create(List<Object> contents) {
        try {
            return constructor.newInstance(contents.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }
}
