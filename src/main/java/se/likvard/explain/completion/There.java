package se.likvard.explain.completion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.value.Listed;
import se.likvard.value.Value;

/**
 * Which records of an organiser are there in a world.
 *
 * @param named the keys of the records that are told
 * @param open the paths of the lists that are not told in full
 * @param told how what is not known turns out, by path
 */
record There(Set<String> named, Set<String> open, Map<String, Value<?>> told) {

    /** The organiser with only those; a list that is not told in full stays so. */
    Organiser of(Organiser organiser) {
        TreeMap<String, Object> lists = new TreeMap<>();
        lists("", organiser, lists);
        return Paths.with(organiser, lists);
    }

    private void lists(String path, Record record, Map<String, Object> lists) {
        each(path, record, (at, component) -> {
            List<Record> there = records(component, record).stream()
                    .filter(each -> isThere(at + "[" + Paths.key(each) + "]"))
                    .toList();
            boolean isNamed = path.isEmpty() || named.contains(path);
            lists.put(at, new Listed<>(there, !open.contains(at) && isNamed));
            there.forEach(each -> lists(at + "[" + Paths.key(each) + "]", each, lists));
        });
    }

    private boolean isThere(String path) {
        Value<?> there = told.get(path);
        return there == null ? named.contains(path) : there.equals(Value.of(true));
    }

    private interface Visitor {
        void list(String path, Component component);
    }

    /** Every list of a record; the single records in it have none. */
    private static void each(String path, Record record, Visitor visitor) {
        for (Component component : Shape.of(record.getClass()).components()) {
            String at = path.isEmpty() ? component.name() : path + "." + component.name();
            if (component.form() == Component.Form.LIST) {
                visitor.list(at, component);
            }
        }
    }

    private static List<Record> records(Component component, Record record) {
        return ((Listed<?>) component.of(record))
                .stream().map(Record.class::cast).toList();
    }
}
