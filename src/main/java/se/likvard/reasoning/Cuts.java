package se.likvard.reasoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Operand;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.value.Figure;
import se.likvard.value.Value;

/**
 * What fields are compared with: the constants and limits of the rules and, where fields are compared with each other, what
 * those hold. Fields of one name, and fields that are compared with each other, share their cuts.
 */
final class Cuts {

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    /** The fields that are compared with others. */
    private final Set<String> joined = new TreeSet<>();

    /** Fields that share their cuts. */
    static final class Group {
        private final TreeSet<BigDecimal> numbers = new TreeSet<>();
        private final TreeSet<LocalDate> dates = new TreeSet<>();
        private final TreeSet<String> texts = new TreeSet<>();
        private boolean compared;
        private boolean askedForNone;
        private int open;

        /** The same, and what a value lies between. */
        Group and(Value<?> value) {
            Group more = new Group();
            more.numbers.addAll(numbers);
            more.dates.addAll(dates);
            more.texts.addAll(texts);
            more.compared = compared;
            more.askedForNone = askedForNone;
            more.open = open;
            value.lowest().ifPresent(more::add);
            value.highest().ifPresent(more::add);
            return more;
        }

        private void add(Object value) {
            if (value instanceof BigDecimal number) {
                numbers.add(number);
            } else if (value instanceof LocalDate date) {
                dates.add(date);
            } else if (value instanceof String text) {
                texts.add(text);
            }
        }

        TreeSet<BigDecimal> numbers() {
            return numbers;
        }

        TreeSet<LocalDate> dates() {
            return dates;
        }

        TreeSet<String> texts() {
            return texts;
        }

        /** Whether some rule tells none from not applicable. */
        boolean isAskedForNone() {
            return askedForNone;
        }

        /** So many values between two cuts may have to differ from each other. */
        int between() {
            return compared ? Math.max(1, open) : 1;
        }
    }

    /** The cuts of these rules over these facts. */
    static Cuts of(List<RuleTree> rules, Limits limits, List<Fact> facts) {
        Cuts cuts = new Cuts();
        List<Runnable> then = new ArrayList<>();
        rules.stream()
                .flatMap(RuleTree::patterns)
                .flatMap(pattern -> pattern.tests().stream())
                .flatMap(Test::singles)
                .forEach(test -> cuts.note(test, limits, then));
        then.forEach(Runnable::run);
        facts.forEach(cuts::note);
        return cuts;
    }

    /** The cuts that a field of that name shares. */
    Group group(String field) {
        return groups.computeIfAbsent(root(field), any -> new Group());
    }

    /** Fields are joined first; what they are compared with is noted then. */
    private void note(Test test, Limits limits, List<Runnable> then) {
        if (test instanceof Test.IsNone isNone) {
            then.add(() -> group(isNone.field()).askedForNone = true);
        } else if (test instanceof Test.Comparison comparison) {
            String field = comparison.field();
            if (comparison.operand() instanceof Operand.FieldOf other) {
                parents.put(root(field), root(other.field()));
                joined.addAll(List.of(field, other.field()));
                then.add(() -> group(field).compared = true);
            } else {
                then.add(() -> group(field).add(constant(comparison.operand(), limits)));
            }
        }
    }

    private static Object constant(Operand operand, Limits limits) {
        return operand instanceof Operand.Limit limit
                ? limits.value(limit.name())
                : ((Operand.Constant) operand).value();
    }

    /** Only fields that are compared with others have their cuts from facts. */
    private void note(Fact fact) {
        for (String field : joined) {
            Figure figure = fact.fields().get(field);
            if (figure != null) {
                Group group = group(field);
                Value<?> value = figure.value();
                value.lowest().ifPresent(group::add);
                value.highest().ifPresent(group::add);
                group.open += value.isSettled() ? 0 : 1;
            }
        }
        if (joined.contains(Fact.THIS)) {
            group(Fact.THIS).add(fact.key());
        }
    }

    private String root(String field) {
        String root = field;
        String parent = parents.get(root);
        while (parent != null && !parent.equals(root)) {
            root = parent;
            parent = parents.get(root);
        }
        return root;
    }
}
