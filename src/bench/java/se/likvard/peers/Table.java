package se.likvard.peers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Presence;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.value.Value;

/**
 * Rules about the figures of one fact as a decision table: what every engine can express. A rule has a row for each way in
 * which it can hold.
 *
 * @param type the facts' type
 * @param columns the fields that are read, with what they hold: BigDecimal, Boolean or String
 */
public record Table(String type, SortedMap<String, Class<?>> columns, List<Row> rows) {

    /** One way in which a rule holds: all cells. */
    public record Row(String rule, List<Cell> cells) {

        /** The cells of a column. */
        public List<Cell> of(String column) {
            return cells.stream().filter(cell -> cell.column.equals(column)).toList();
        }
    }

    /**
     * A comparison of a figure.
     *
     * @param value what it is compared with; null for no figure, which can be equal or not equal
     */
    public record Cell(String column, Operator operator, @Nullable Object value) {

        /** Whether a figure that is missing as a fact must be kept from looking like one: no comparison holds of it. */
        public boolean needsFigure() {
            return value != null && operator != Operator.EQUAL;
        }
    }

    /** The rules as a table. */
    public static Table of(String type, List<RuleTree> rules, Limits limits) {
        SortedMap<String, Class<?>> columns = new TreeMap<>();
        List<Row> rows = new ArrayList<>();
        for (RuleTree rule : rules) {
            List<Test> tests = rule.patterns()
                    .flatMap(pattern -> pattern.tests().stream())
                    .filter(test -> !isSubject(test))
                    .toList();
            for (List<Cell> way : all(tests, limits)) {
                rows.add(new Row(rule.name(), way));
                way.stream().filter(cell -> cell.value() != null).forEach(cell -> columns.put(cell.column(), kind(cell)));
            }
        }
        return new Table(type, columns, List.copyOf(rows));
    }

    private static Class<?> kind(Cell cell) {
        Object value = cell.value();
        return value instanceof BigDecimal ? BigDecimal.class : value instanceof Boolean ? Boolean.class : String.class;
    }

    /** Whether a rule compares the figures of one fact with constants and nothing else. */
    public static boolean fits(RuleTree rule) {
        return rule.conditions().stream().allMatch(condition -> isOfSubject(condition, rule.subject()))
                && rule.patterns()
                        .flatMap(pattern -> pattern.tests().stream())
                        .filter(test -> !isSubject(test))
                        .flatMap(Test::singles)
                        .noneMatch(Table::isJoin);
    }

    private static boolean isOfSubject(Condition condition, Pattern subject) {
        return condition instanceof Pattern pattern
                && pattern.type().equals(subject.type())
                && pattern.tests().stream().anyMatch(Table::isSubject);
    }

    private static boolean isSubject(Test test) {
        return test instanceof Test.Comparison tie && tie.field().equals(Fact.THIS);
    }

    private static boolean isJoin(Test test) {
        return test instanceof Test.Comparison comparison && comparison.operand() instanceof Operand.FieldOf;
    }

    private static List<List<Cell>> all(List<Test> tests, Limits limits) {
        List<List<Cell>> ways = List.of(List.of());
        for (Test test : tests) {
            List<List<Cell>> more = ways(test, limits);
            ways = ways.stream()
                    .flatMap(way -> more.stream()
                            .map(then -> Stream.concat(way.stream(), then.stream()).toList()))
                    .toList();
        }
        return ways;
    }

    private static List<List<Cell>> ways(Test test, Limits limits) {
        if (test instanceof Test.All group) {
            return all(group.tests(), limits);
        }
        if (test instanceof Test.Any group) {
            return group.tests().stream().flatMap(each -> ways(each, limits).stream()).toList();
        }
        if (test instanceof Test.IsNone none) {
            return List.of(List.of(new Cell(none.field(), none.negated() ? Operator.NOT_EQUAL : Operator.EQUAL, null)));
        }
        Test.Comparison comparison = (Test.Comparison) test;
        return List.of(List.of(new Cell(comparison.field(), comparison.operator(), constant(comparison, limits))));
    }

    private static Object constant(Test.Comparison comparison, Limits limits) {
        return comparison.operand() instanceof Operand.Limit limit
                ? limits.value(limit.name())
                : ((Operand.Constant) comparison.operand()).value();
    }

    /** Whether a fact is surely there, and all figures that the table reads are known, or known not to be. */
    public boolean isComplete(Fact fact) {
        return fact.presence() == Presence.SURE
                && columns.keySet().stream()
                        .map(column -> fact.read(column).value())
                        .allMatch(value -> value.isNone() || value.exact().isPresent());
    }

    /** The figures that the table reads of a complete fact; null where there is none. */
    public Map<String, @Nullable Object> figures(Fact fact) {
        Map<String, @Nullable Object> figures = new HashMap<>();
        columns.keySet().forEach(column -> figures.put(column, plain(fact.read(column).value())));
        return figures;
    }

    private static @Nullable Object plain(Value<?> value) {
        Object exact = value.exact().orElse(null);
        return exact instanceof Enum<?> word ? word.name() : exact;
    }
}
