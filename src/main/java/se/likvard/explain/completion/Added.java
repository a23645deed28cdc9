package se.likvard.explain.completion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.organiser.Component;
import se.likvard.organiser.Shape;
import se.likvard.value.Kind;
import se.likvard.value.Listed;
import se.likvard.value.Origin;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** Records that could be added to a list, made on the day: one for each area where rules ask which area it is about. */
public final class Added {

    private static final int FIRST_KEY = 800;
    private static final String AREA = "area";

    private Added() {}

    public static List<Record> to(Listed<?> list, Shape shape, LocalDate day, boolean byArea) {
        Set<String> taken = list.stream().map(each -> Paths.key((Record) each)).collect(Collectors.toSet());
        Component key = shape.key().orElseThrow();
        Iterator<String> free = Stream.iterate(FIRST_KEY, number -> number + 1)
                .map(key::key)
                .filter(each -> !taken.contains(each))
                .iterator();
        return areas(shape)
                .limit(byArea ? Long.MAX_VALUE : 1)
                .map(area -> record(shape, free.next(), area, day))
                .toList();
    }

    private static Stream<Value<?>> areas(Shape shape) {
        return shape.components().stream()
                .filter(each -> each.name().equals(AREA) && each.kind() == Kind.CHOICE)
                .findFirst()
                .map(each -> Arrays.stream(each.content().getEnumConstants()).<Value<?>>map(Value::of))
                .orElse(Stream.of(Value.none()));
    }

    private static Record record(Shape shape, String key, Value<?> area, LocalDate day) {
        return shape.create(component -> switch (component.form()) {
            case KEY -> key;
            case VALUE -> value(component, area, day);
            default -> throw new IllegalArgumentException(shape.name() + " holds records");
        });
    }

    private static Value<?> value(Component component, Value<?> area, LocalDate day) {
        Value<?> value = component.name().equals(AREA)
                ? area
                : component.kind() != Kind.DATE
                        ? Value.unknown(Reason.NOT_REPORTED)
                        : component.ends() ? Value.none() : Value.of(day);
        return value.from(new Origin(null, day));
    }
}
