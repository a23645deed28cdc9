package se.likvard.organiser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Value;

/** The time a record covers: it may not end, or be planned to end, surely before it began. */
final class Spans {

    private Spans() {}

    /** Tells every end of a record that surely lies before its beginning. */
    static void check(Shape shape, List<? extends @Nullable Object> contents, Pointer at, Problems problems) {
        Optional<Component> begins = shape.marked(Begins.class);
        if (begins.isEmpty()) {
            return;
        }
        List<Component> components = shape.components();
        Optional<LocalDate> earliest =
                date(contents.get(components.indexOf(begins.get()))).flatMap(Value::lowest);
        for (Component component : components) {
            if (earliest.isPresent() && (component.has(Ends.class) || component.has(Planned.class))) {
                date(contents.get(components.indexOf(component)))
                        .flatMap(Value::highest)
                        .filter(earliest.get()::isAfter)
                        .ifPresent(end -> tell(begins.get(), earliest.get(), end, at.key(component.name()), problems));
            }
        }
    }

    @SuppressWarnings("unchecked") // beginnings and ends are dates: ShapeTest holds it
    private static Optional<Value<LocalDate>> date(@Nullable Object content) {
        return Optional.ofNullable((Value<LocalDate>) content);
    }

    private static void tell(Component begins, LocalDate start, LocalDate end, Pointer at, Problems problems) {
        problems.at(
                at,
                "Slutet " + end + " ligger före början " + start + " (" + begins.name() + ").",
                "The end " + end + " lies before the beginning " + start + " (" + begins.name() + ").");
    }
}
