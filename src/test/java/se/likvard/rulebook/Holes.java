package se.likvard.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.organiser.Component;
import se.likvard.organiser.Component.Form;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.value.Between;
import se.likvard.value.Kind;
import se.likvard.value.Listed;
import se.likvard.value.Reason;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/** A whole organiser with a few holes made in it, and every way to fill them that a rule could tell apart. */
final class Holes {

    /** Dates without which a record counts as begun, so that what completes them does not lie ahead. */
    private static final Set<String> BEGINNINGS = Set.of("introduced", "started", "reported", "made", "adopted");

    private final Organiser whole;
    private final LocalDate day;
    private final Random random;
    private final AimedOrganisers aimed;
    private final AimedValues values;
    private final Map<String, Object> open = new LinkedHashMap<>();
    private final Map<String, List<Object>> fillings = new LinkedHashMap<>();

    private record Slot(String path, Shape shape, Component component, Object content) {}

    private Holes(Random random, LocalDate day) {
        this.aimed = new AimedOrganisers(random, day, 0);
        this.whole = aimed.next();
        this.day = day;
        this.random = random;
        this.values = new AimedValues(day);
    }

    /** An organiser with at most a number of holes, that can be filled in at most a number of ways. */
    static Holes in(Random random, LocalDate day, int holes, int ways) {
        Holes made = new Holes(random, day);
        List<Slot> slots = new ArrayList<>();
        collect(made.whole, "", slots);
        for (int hole = 0; hole < holes; hole++) {
            made.make(slots.get(random.nextInt(slots.size())));
        }
        while (made.ways() > ways) {
            String last =
                    made.open.keySet().stream().reduce((one, other) -> other).orElseThrow();
            made.open.remove(last);
            made.fillings.remove(last);
        }
        return made;
    }

    private long ways() {
        return fillings.values().stream().mapToLong(List::size).reduce(1, (one, other) -> one * other);
    }

    /** The organiser with its holes. */
    Organiser open() {
        return (Organiser) filled(whole, "", open);
    }

    /** The organiser with its holes filled, in every way. */
    List<Organiser> completions() {
        List<Map<String, Object>> ways = List.of(Map.of());
        for (Map.Entry<String, List<Object>> hole : fillings.entrySet()) {
            ways = ways.stream()
                    .flatMap(way -> hole.getValue().stream().map(content -> {
                        Map<String, Object> more = new LinkedHashMap<>(way);
                        more.put(hole.getKey(), content);
                        return more;
                    }))
                    .toList();
        }
        return ways.stream().map(way -> (Organiser) filled(whole, "", way)).toList();
    }

    /** What is not known. */
    Map<String, Object> holes() {
        return open;
    }

    private static void collect(Record record, String path, List<Slot> slots) {
        Shape shape = Shape.of(record.getClass());
        for (Component component : shape.components()) {
            String at = path + "." + component.name();
            Object content = component.of(record);
            if (component.form() == Form.VALUE || component.form() == Form.LIST) {
                slots.add(new Slot(at, shape, component, content));
            }
            children(component, content, at).forEach((below, child) -> collect(child, below, slots));
        }
    }

    private static Map<String, Record> children(Component component, Object content, String path) {
        Map<String, Record> children = new LinkedHashMap<>();
        if (component.form() == Form.RECORD) {
            children.put(path, (Record) content);
        } else if (component.form() == Form.LIST) {
            ((Listed<?>) content).forEach(each -> children.put(path + "[" + key(component, each) + "]", (Record) each));
        }
        return children;
    }

    private static Object key(Component list, Object item) {
        return list.nested().key().orElseThrow().of((Record) item);
    }

    private static Record filled(Record record, String path, Map<String, Object> contents) {
        List<Object> all = new ArrayList<>();
        for (Component component : Shape.of(record.getClass()).components()) {
            String at = path + "." + component.name();
            Object content = component.of(record);
            if (contents.containsKey(at)) {
                content = contents.get(at);
            } else if (component.form() == Form.RECORD) {
                content = filled((Record) content, at, contents);
            } else if (component.form() == Form.LIST) {
                content = Listed.of(((Listed<?>) content)
                        .stream()
                                .map(each -> filled((Record) each, at + "[" + key(component, each) + "]", contents))
                                .toList());
            }
            all.add(content);
        }
        return Shape.of(record.getClass()).create(all);
    }

    private void make(Slot slot) {
        boolean inside = open.keySet().stream()
                .anyMatch(hole -> hole.startsWith(slot.path()) || slot.path().startsWith(hole));
        if (inside) {
            return;
        }
        if (slot.component().form() == Form.LIST) {
            List<?> known = random.nextBoolean() ? List.of() : ((Listed<?>) slot.content()).items();
            put(slot, Listed.atLeast(known), lists(slot.component().nested(), known));
            return;
        }
        List<Value<?>> pool = values.pool(slot.shape(), slot.component());
        Value<?> interval = aimed.interval(pool);
        boolean bounded = interval instanceof Between && random.nextBoolean();
        if (bounded) {
            put(slot, interval, inside(pool, (Between<?>) interval));
        } else {
            put(slot, Value.unknown(Reason.NOT_REPORTED), any(slot, pool));
        }
    }

    private void put(Slot slot, Object hole, List<Object> contents) {
        open.put(slot.path(), hole);
        fillings.put(slot.path(), contents);
    }

    /** What is known, alone and with one or two more that are typical. */
    private List<Object> lists(Shape shape, List<?> known) {
        List<Object> lists = new ArrayList<>(List.of(Listed.of(known)));
        for (int variant = 0; variant < 3; variant++) {
            Record one = aimed.typical(shape, known.size());
            Record other = aimed.typical(shape, known.size() + 1);
            lists.add(Listed.of(joined(known, List.of(one))));
            lists.add(Listed.of(joined(known, List.of(one, other))));
        }
        return lists;
    }

    private static List<Object> joined(List<?> known, List<Record> more) {
        return Stream.concat(known.stream(), more.stream()).collect(Collectors.toList());
    }

    private static List<Object> inside(List<Value<?>> pool, Between<?> interval) {
        Stream<Value<?>> ends = Stream.of(Value.of(interval.from()), Value.of(interval.to()));
        Stream<Value<?>> points =
                pool.stream().filter(each -> each.exact().isPresent()).filter(each -> within(each, interval));
        return List.copyOf(new LinkedHashSet<>(Stream.concat(ends, points).toList()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a pool holds figures of one kind
    private static boolean within(Value<?> value, Between<?> interval) {
        Comparable figure = (Comparable) value.exact().orElseThrow();
        return figure.compareTo(interval.from()) >= 0 && figure.compareTo(interval.to()) <= 0;
    }

    /** Every word and either answer; figures around each limit and at the ends of the range; and none, where it may be. */
    private List<Object> any(Slot slot, List<Value<?>> pool) {
        Component component = slot.component();
        Set<Object> contents = new LinkedHashSet<>(pool);
        contents.add(slot.content());
        if (component.kind() == Kind.CHOICE) {
            Arrays.stream(component.content().getEnumConstants()).forEach(word -> contents.add(Value.of(word)));
        }
        component.unit().ifPresent(unit -> ends(unit).forEach(contents::add));
        if (BEGINNINGS.contains(component.name())) {
            contents.removeIf(each -> liesAhead((Value<?>) each));
        } else {
            contents.add(Value.none());
        }
        return List.copyOf(contents);
    }

    private static Stream<Value<BigDecimal>> ends(Unit unit) {
        return Stream.of(Value.of(unit.least()), Value.of(unit.most().min(BigDecimal.valueOf(2100))));
    }

    private boolean liesAhead(Value<?> date) {
        return date.exact()
                .filter(each -> each instanceof LocalDate begun && begun.isAfter(day))
                .isPresent();
    }
}
