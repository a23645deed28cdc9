package se.likvard.explain.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.value.Gap;
import se.likvard.value.Listed;
import se.likvard.value.Value;

/**
 * An organiser with gaps filled, all in one style.
 *
 * @param organiser before
 * @param inputs what the computed figure is made of, as {@code Type.component}
 */
record Filled(Organiser organiser, Style style, List<String> inputs) {

    /** The organiser with something at each gap. */
    Organiser with(List<Gap> gaps) {
        TreeMap<String, Object> more = new TreeMap<>();
        for (int turn = 0; turn < gaps.size(); turn++) {
            String path = gaps.get(turn).path();
            Component component = Paths.component(path).orElse(null);
            if (component != null) {
                Object now = record(Paths.owner(path), more)
                        .flatMap(each -> Paths.content(each, component.name()))
                        .orElse("");
                if (now instanceof Listed<?> list) {
                    more.put(path, style.list(component.nested(), list, inputs));
                } else if (now instanceof Value<?> known) {
                    more.put(path, style.value(component, known, turn, sibling(path)));
                }
            }
        }
        return Paths.with(organiser, more);
    }

    /** What the same figure of another record of the list holds, if one is told. */
    private Optional<Value<?>> sibling(String path) {
        String record = Paths.owner(path);
        return record.endsWith("]")
                ? Paths.record(organiser, Paths.owner(record.substring(0, record.lastIndexOf('['))))
                        .flatMap(each -> Paths.content(each, Paths.field(record.substring(0, record.lastIndexOf('[')))))
                        .filter(Listed.class::isInstance)
                        .flatMap(list -> ((Listed<?>) list)
                                .stream()
                                        .flatMap(each -> Paths.content((Record) each, Paths.field(path)).stream())
                                        .map(each -> (Value<?>) each)
                                        .filter(each -> each.exact().isPresent())
                                        .findFirst())
                : Optional.empty();
    }

    /** The record at a path; one of a year that nobody has told of is put into its list. */
    private Optional<Record> record(String path, Map<String, Object> more) {
        Optional<Record> record = Paths.record(organiser, path);
        if (record.isPresent() || !path.endsWith("]")) {
            return record;
        }
        String list = path.substring(0, path.lastIndexOf('['));
        Optional<Record> blank = Paths.component(list)
                .map(each -> Style.blank(each.nested(), path.substring(list.length() + 1, path.length() - 1)));
        Object told = more.getOrDefault(
                list,
                Paths.record(organiser, Paths.owner(list))
                        .flatMap(each -> Paths.content(each, Paths.field(list)))
                        .orElse(Listed.unknown()));
        blank.ifPresent(each -> {
            List<Record> items = new ArrayList<>(
                    ((Listed<?>) told).stream().map(Record.class::cast).toList());
            if (items.stream().noneMatch(item -> Paths.key(item).equals(Paths.key(each)))) {
                items.add(each);
                more.put(list, Listed.of(items));
            }
        });
        return blank;
    }
}
