package se.likvard.explain.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.value.Listed;
import se.likvard.value.Value;

/** Gives the records that nobody has named keys and codes that could be sent in. */
final class Sent {

    private static final int JULY = 7;
    private static final int FIRST_YEAR = 1990;

    private final int newest;

    private Sent(LocalDate day) {
        this.newest = day.getMonthValue() >= JULY ? day.getYear() : day.getYear() - 1;
    }

    static Organiser of(Organiser organiser, LocalDate day) {
        return (Organiser) new Sent(day).record(organiser);
    }

    private Record record(Record record) {
        Shape shape = Shape.of(record.getClass());
        Optional<LocalDate> begun = shape.components().stream()
                .filter(Component::begins)
                .flatMap(each -> first((Value<?>) each.of(record)).stream())
                .findFirst();
        return shape.create(component -> {
            Object content = component.of(record);
            return switch (component.form()) {
                case RECORD -> record((Record) content);
                case LIST -> list((Listed<?>) content);
                case VALUE ->
                    component.ends() || component.isPlanned()
                            ? end((Value<?>) content, begun)
                            : value((Value<?>) content);
                default -> key(content);
            };
        });
    }

    private static Object key(Object content) {
        return content instanceof String text ? text(text) : content;
    }

    private static String text(String text) {
        return text.startsWith("?") && text.length() > 1 ? text.substring(1) : text;
    }

    private static Value<?> value(Value<?> value) {
        return value.exact().orElse(null) instanceof String text
                ? Value.of(text(text)).from(value.origin())
                : value;
    }

    /** Nothing ends before it can have begun. */
    private static Value<?> end(Value<?> end, Optional<LocalDate> begun) {
        return first(end)
                .flatMap(day -> begun.filter(day::isBefore))
                .<Value<?>>map(day -> Value.of(day).from(end.origin()))
                .orElse(end);
    }

    private static Optional<LocalDate> first(Value<?> value) {
        return value.lowest().filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }

    private Listed<Record> list(Listed<?> list) {
        Set<Integer> years = new HashSet<>();
        list.forEach(each ->
                Shape.of(((Record) each).getClass()).schoolYear((Record) each).ifPresent(years::add));
        List<Record> items = new ArrayList<>();
        list.forEach(each -> items.add(record(named((Record) each, years))));
        return new Listed<>(items, list.given());
    }

    /** A year that nobody has named is the newest one that is free. */
    private Record named(Record record, Set<Integer> years) {
        Shape shape = Shape.of(record.getClass());
        int year = shape.schoolYear(record).orElse(newest);
        if (year >= FIRST_YEAR) {
            return record;
        }
        int free = IntStream.iterate(newest, each -> each - 1)
                .filter(years::add)
                .findFirst()
                .orElseThrow();
        return shape.create(component -> component.form() == Component.Form.KEY ? free : component.of(record));
    }
}
