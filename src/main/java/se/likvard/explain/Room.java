package se.likvard.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Operand;
import se.likvard.dialect.RuleTree;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.value.Listed;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/**
 * Makes room in an organiser's lists for records that may be there too: one more than the largest number that the rules count
 * to, and as many as they speak of at once.
 */
final class Room {

    private static final int FIRST_KEY = 900;

    private final LocalDate day;
    private final Map<String, Integer> sizes = new HashMap<>();

    private Room(LocalDate day) {
        this.day = day;
    }

    /** The room that some rules need. */
    static Room of(List<RuleTree> rules, Limits limits, LocalDate day) {
        Room room = new Room(day);
        rules.forEach(rule -> room.note(rule, limits));
        room.above(Shape.of(Organiser.class));
        return room;
    }

    private void note(RuleTree rule, Limits limits) {
        Map<String, Integer> spoken = new HashMap<>();
        rule.patterns().forEach(pattern -> spoken.merge(type(pattern), 1, Integer::sum));
        rule.conditions().stream()
                .flatMap(Condition::counts)
                .forEach(count -> largest(count, limits)
                        .forEach(number -> spoken.merge(type(count.counted()), number + 1, Math::max)));
        spoken.forEach((type, number) -> sizes.merge(type, number, Math::max));
    }

    /** The areas of a unit come and go with it. */
    private static String type(Condition.Pattern pattern) {
        return pattern.type().equals("UnitArea") ? "SchoolUnit" : pattern.type();
    }

    private static Stream<Integer> largest(Condition.Count count, Limits limits) {
        return count.tests().stream()
                .map(Condition.CountTest::operand)
                .map(operand -> operand instanceof Operand.Limit limit
                        ? limits.value(limit.name())
                        : (BigDecimal) ((Operand.Constant) operand).value())
                .map(number -> Math.max(0, number.intValue()));
    }

    /** A record that holds others is there for them. */
    private boolean above(Shape shape) {
        boolean inside = false;
        for (Component component : shape.components()) {
            inside |= component.isNested() && above(component.nested());
        }
        if (inside) {
            sizes.merge(shape.name(), 1, Math::max);
        }
        return sizes.containsKey(shape.name());
    }

    /** The organiser with so many more records, of which nothing is known, in each list. */
    Organiser in(Organiser organiser) {
        return (Organiser) record(organiser);
    }

    private Record record(Record real) {
        Shape shape = Shape.of(real.getClass());
        return shape.create(component -> {
            Object content = component.of(real);
            return switch (component.form()) {
                case RECORD -> record((Record) content);
                case LIST -> list(component.nested(), (Listed<?>) content);
                default -> content;
            };
        });
    }

    private Listed<Record> list(Shape shape, @Nullable Listed<?> real) {
        List<Record> items = new ArrayList<>();
        if (real != null) {
            real.forEach(each -> items.add(record((Record) each)));
        }
        int more = sizes.getOrDefault(shape.name(), 0);
        for (int number = 1; number <= more; number++) {
            items.add(unknown(shape, number));
        }
        return Listed.of(items);
    }

    private Record unknown(Shape shape, int number) {
        return shape.create(component -> switch (component.form()) {
            case KEY -> key(component, number);
            case PLAIN -> "?";
            case VALUE -> Value.unknown(Reason.NOT_REPORTED);
            case RECORD -> unknown(component.nested(), number);
            case LIST -> list(component.nested(), null);
        });
    }

    /** A year before all that is told, or a number that nobody gives. */
    private Object key(Component key, int number) {
        return key.content() == int.class
                ? (Object) (day.getYear() - FIRST_KEY - number)
                : "?" + key.key(FIRST_KEY + number);
    }
}
