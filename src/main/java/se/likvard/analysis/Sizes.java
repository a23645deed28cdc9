package se.likvard.analysis;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Operand;
import se.likvard.dialect.RuleTree;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;

/**
 * How many records of a type matter: one more than the largest number that some rule counts to, at least as many as one rule
 * speaks of at once, and at least two.
 */
final class Sizes implements ToIntFunction<String> {

    private static final int LEAST = 2;

    private final Map<String, Integer> sizes = new HashMap<>();

    private Sizes() {}

    static Sizes of(List<RuleTree> trees, Limits limits) {
        Sizes sizes = new Sizes();
        trees.forEach(tree -> sizes.note(tree, limits));
        sizes.above(Shape.of(Organiser.class));
        return sizes;
    }

    @Override
    public int applyAsInt(String type) {
        return sizes.getOrDefault(type, 0);
    }

    /** The same, but never none. */
    int orLeast(String type) {
        return Math.max(LEAST, applyAsInt(type));
    }

    /** The sizes that are larger than those of any rule. */
    Map<String, Integer> large() {
        Map<String, Integer> large = new HashMap<>(sizes);
        large.values().removeIf(size -> size <= LEAST);
        return large;
    }

    /** Whether some rule speaks of such records, or of records in them. */
    boolean isRead(String type) {
        return sizes.containsKey(type);
    }

    private void note(RuleTree tree, Limits limits) {
        Map<String, Integer> spoken = new HashMap<>();
        Parts.readings(tree).forEach(reading -> spoken.merge(reading.pattern().type(), 1, Integer::sum));
        spoken.forEach((type, number) -> sizes.merge(type, Math.max(LEAST, number), Math::max));
        tree.conditions().stream()
                .flatMap(Condition::counts)
                .forEach(count -> largest(count, limits)
                        .forEach(number -> sizes.merge(count.counted().type(), number + 1, Math::max)));
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
            sizes.merge(shape.name(), LEAST, Math::max);
        }
        return inside || isRead(shape.name());
    }
}
