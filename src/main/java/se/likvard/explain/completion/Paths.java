package se.likvard.explain.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import se.likvard.indicator.UnitArea;
import se.likvard.organiser.Area;
import se.likvard.organiser.Component;
import se.likvard.organiser.Component.Form;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.Shape;
import se.likvard.value.Listed;

/** An organiser's tree by the paths of what is in it, as gaps and facts call them. */
public final class Paths {

    private Paths() {}

    /** One step of a path: a component, and for an element of a list its key. */
    private record Step(String component, Optional<String> key) {}

    private static List<Step> steps(String path) {
        List<Step> steps = new ArrayList<>();
        int from = 0;
        while (from < path.length()) {
            int open = path.indexOf('[', from);
            int dot = path.indexOf('.', from);
            boolean element = open >= 0 && (dot < 0 || open < dot);
            int close = element ? path.indexOf(']', open) : -1;
            int end = element ? close + 1 : dot < 0 ? path.length() : dot;
            steps.add(
                    element
                            ? new Step(path.substring(from, open), Optional.of(path.substring(open + 1, close)))
                            : new Step(path.substring(from, end), Optional.empty()));
            from = end + 1;
        }
        return steps;
    }

    /** The component that a path leads to: of a figure, a list or an element of one; empty where it leads to none. */
    public static Optional<Component> component(String path) {
        Shape shape = Shape.of(Organiser.class);
        Optional<Component> found = Optional.empty();
        for (Step step : steps(path)) {
            found = shape.components().stream()
                    .filter(each -> each.name().equals(step.component()))
                    .findFirst();
            if (found.isEmpty()) {
                return found;
            }
            shape = found.get().isNested() ? found.get().nested() : shape;
        }
        return found;
    }

    /** The record at a path; that of an area at a unit too. */
    public static Optional<Record> record(Organiser organiser, String path) {
        Record record = organiser;
        for (Step step : steps(path)) {
            Optional<Record> next = step.component().equals("areas") && record instanceof SchoolUnit unit
                    ? step.key().map(area -> new UnitArea(unit, Area.valueOf(area)))
                    : next(record, step);
            if (next.isEmpty()) {
                return next;
            }
            record = next.get();
        }
        return Optional.of(record);
    }

    private static Optional<Record> next(Record record, Step step) {
        return content(record, step.component())
                .flatMap(content -> content instanceof Listed<?> list
                        ? list.stream()
                                .map(Record.class::cast)
                                .filter(each -> key(each).equals(step.key().orElse("")))
                                .findFirst()
                        : Optional.of((Record) content));
    }

    /** What a record's component of a name holds. */
    public static Optional<Object> content(Record record, String component) {
        return Shape.of(record.getClass()).components().stream()
                .filter(each -> each.name().equals(component))
                .findFirst()
                .map(each -> each.of(record));
    }

    /** The key of a record of a list. */
    public static String key(Record record) {
        return Shape.of(record.getClass())
                .key()
                .map(key -> key.of(record).toString())
                .orElse("");
    }

    /** The last step of a path, without its key. */
    public static String field(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The path of the record that a path's last step lies in. */
    public static String owner(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    /** The organiser with other contents at some paths; what is put at a list's path may itself be changed within. */
    public static Organiser with(Organiser organiser, NavigableMap<String, Object> contents) {
        return (Organiser) with(organiser, "", contents);
    }

    private static Record with(Record record, String path, NavigableMap<String, Object> contents) {
        Shape shape = Shape.of(record.getClass());
        return shape.create(component -> {
            String at = path.isEmpty() ? component.name() : path + "." + component.name();
            Object content = contents.getOrDefault(at, component.of(record));
            return component.isNested() && isWithin(at, contents) ? nested(component, content, at, contents) : content;
        });
    }

    private static Object nested(
            Component component, Object content, String at, NavigableMap<String, Object> contents) {
        if (component.form() == Form.RECORD) {
            return with((Record) content, at, contents);
        }
        Listed<?> list = (Listed<?>) content;
        List<Record> items = new ArrayList<>();
        for (Object each : list) {
            Record record = (Record) each;
            String element = at + "[" + key(record) + "]";
            items.add(isWithin(element, contents) ? with(record, element, contents) : record);
        }
        return new Listed<>(items, list.given());
    }

    private static boolean isWithin(String path, NavigableMap<String, Object> contents) {
        String dot = contents.higherKey(path + ".");
        String bracket = contents.higherKey(path + "[");
        return dot != null && dot.startsWith(path + ".") || bracket != null && bracket.startsWith(path + "[");
    }

    /** The kind of record that a path lies in; empty where there is none of its own. */
    public static Optional<Shape> holder(String path) {
        return owner(path).isEmpty()
                ? Optional.of(Shape.of(Organiser.class))
                : component(owner(path)).filter(Component::isNested).map(Component::nested);
    }
}
