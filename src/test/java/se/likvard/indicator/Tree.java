package se.likvard.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.Shape;
import se.likvard.value.Listed;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** Makes records of the organiser's tree for tests, and walks them. */
final class Tree {

    private Tree() {}

    /** A record of which only these components are given; everything else is unknown, its key is "1". */
    static <R extends Record> R of(Class<R> type, Object... namesAndContents) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (int place = 0; place < namesAndContents.length; place += 2) {
            given.put((String) namesAndContents[place], namesAndContents[place + 1]);
        }
        List<Object> contents = new ArrayList<>();
        for (Component component : Shape.of(type).components()) {
            Object content = given.remove(component.name());
            contents.add(content != null ? content : unknown(component));
        }
        if (!given.isEmpty()) {
            throw new IllegalArgumentException(type + " has no " + given.keySet());
        }
        return type.cast(Shape.of(type).create(contents));
    }

    private static Object unknown(Component component) {
        return switch (component.form()) {
            case KEY -> component.content() == int.class ? (Object) 2025 : "1";
            case PLAIN -> component.content().isEnum() ? component.content().getEnumConstants()[0] : "name";
            case VALUE -> Value.unknown(Reason.NOT_REPORTED);
            case RECORD -> of(component.content().asSubclass(Record.class));
            case LIST -> Listed.unknown();
        };
    }

    /** A copy in which every value and list has gone through a function. */
    static <R extends Record> R map(R record, BiFunction<Component, Object, Object> function) {
        Shape shape = Shape.of(record.getClass());
        List<Object> contents = new ArrayList<>();
        for (Component component : shape.components()) {
            contents.add(mapped(component, component.of(record), function));
        }
        @SuppressWarnings("unchecked")
        R copy = (R) shape.create(contents);
        return copy;
    }

    private static Object mapped(Component component, Object content, BiFunction<Component, Object, Object> function) {
        if (content instanceof Listed<?> list) {
            List<Object> items = list.stream()
                    .map(each -> (Object) map((Record) each, function))
                    .toList();
            return list.given() ? Listed.of(items) : function.apply(component, Listed.atLeast(items));
        }
        if (content instanceof Record nested && component.form() == Component.Form.RECORD) {
            return map(nested, function);
        }
        return content instanceof Value ? function.apply(component, content) : content;
    }

    /** Every record that indicators describe, by its path. */
    static Map<String, Record> facts(Organiser organiser) {
        Map<String, Record> facts = new LinkedHashMap<>();
        walk("", organiser, facts);
        for (SchoolUnit unit : organiser.schoolUnits()) {
            Deficiencies.SPIRAL.forEach(area -> facts.put(
                    "schoolUnits[" + unit.schoolUnitCode() + "].areas[" + area + "]", new UnitArea(unit, area)));
        }
        return facts;
    }

    private static void walk(String path, Record record, Map<String, Record> facts) {
        facts.put(path, record);
        for (Component component : Shape.of(record.getClass()).components()) {
            if (component.of(record) instanceof Listed<?> list) {
                for (Object each : list) {
                    Object key = component.nested().key().orElseThrow().of((Record) each);
                    walk(inside(path, component.name() + "[" + key + "]"), (Record) each, facts);
                }
            } else if (component.form() == Component.Form.RECORD) {
                walk(inside(path, component.name()), (Record) component.of(record), facts);
            }
        }
    }

    private static String inside(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A record by its path. */
    static @Nullable Record at(String path, Organiser organiser) {
        return facts(organiser).get(path);
    }
}
