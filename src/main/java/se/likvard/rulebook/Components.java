package se.likvard.rulebook;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a class of records is declared to hold.
 *
 * @param types of the components, in order
 */
record Components(List<Type> types, List<Method> accessors, Constructor<?> constructor) {

    private static final Map<Class<?>, Components> KNOWN = new ConcurrentHashMap<>();

    /** Those of a class of records. */
    static Components of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, Components::declared);
    }

    private static Components declared(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] classes = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(classes);
            constructor.setAccessible(true);
            List<Method> accessors =
                    Arrays.stream(components).map(RecordComponent::getAccessor).toList();
            accessors.forEach(each -> each.setAccessible(true));
            return new Components(
                    Arrays.stream(components)
                            .map(RecordComponent::getGenericType)
                            .toList(),
                    accessors,
                    constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has one: " + type, e);
        }
    }

    /** A component of a record. */
    @Nullable
    Object of(Object value, int index) {
        try {
            return accessors.get(index).invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A record of these components.
     *
     * @throws IllegalArgumentException if the record refuses them
     */
    Object make(List<@Nullable Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
