package se.likvard.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserType;
import se.likvard.organiser.Shape;
import se.likvard.value.Listed;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/**
 * An organiser made up from the shape of its records.
 *
 * @param day of the assessment; records of a year are about the latest years
 * @param sizes how long the list of records of a type may be
 * @param there whether the list element of a path is there
 * @param open whether the list of a path may hold more than that
 * @param values what a path's component holds
 */
record Anyone(
        LocalDate day,
        ToIntFunction<String> sizes,
        Predicate<String> there,
        Predicate<String> open,
        BiFunction<String, Component, Value<?>> values) {

    /**
     * The organiser of whom nothing is known but that there may be so many records.
     *
     * @param more whether there may be others beside them
     */
    static Organiser unknown(LocalDate day, ToIntFunction<String> sizes, boolean more) {
        return new Anyone(
                        day, sizes, path -> true, path -> more, (path, component) -> Value.unknown(Reason.NOT_REPORTED))
                .organiser(OrganiserType.MUNICIPAL);
    }

    Organiser organiser(OrganiserType type) {
        return (Organiser) record(Shape.of(Organiser.class), "", "0000000000", type);
    }

    private Record record(Shape shape, String path, Object key, OrganiserType type) {
        return shape.create(component -> {
            String at = path.isEmpty() ? component.name() : path + "." + component.name();
            return switch (component.form()) {
                case KEY -> key;
                case PLAIN -> component.content() == OrganiserType.class ? type : "Exempel";
                case VALUE -> values.apply(at, component);
                case RECORD -> record(component.nested(), at, key, type);
                case LIST -> list(component.nested(), at, type);
            };
        });
    }

    private Listed<Record> list(Shape shape, String path, OrganiserType type) {
        Component key = shape.key().orElseThrow();
        List<Record> records = IntStream.rangeClosed(1, sizes.applyAsInt(shape.name()))
                .mapToObj(number -> key(key, number))
                .filter(each -> there.test(path + "[" + each + "]"))
                .map(each -> record(shape, path + "[" + each + "]", each, type))
                .toList();
        return open.test(path) ? Listed.atLeast(records) : Listed.of(records);
    }

    private Object key(Component key, int number) {
        return key.content() == int.class ? (Object) (day.getYear() + 1 - number) : key.key(number);
    }
}
