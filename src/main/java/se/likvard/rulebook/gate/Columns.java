package se.likvard.rulebook.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.dialect.Condition;
import se.likvard.dialect.FactType;
import se.likvard.dialect.Field;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Test;
import se.likvard.dialect.Vocabulary;
import se.likvard.value.Kind;
import se.likvard.value.Place;

/**
 * Conditions in lines: what fits stands on one, what does not is broken where its structure allows.
 *
 * @param vocabulary whose fields say how a value is written
 */
record Columns(Vocabulary vocabulary) {

    /** Characters on a line; longer only where nothing can be broken. */
    static final int WIDTH = 125;

    /** A condition whose first character stands at a column, counted from 0. */
    List<Line> condition(Condition condition, int column) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern, column);
        }
        if (condition instanceof Condition.Not not) {
            return Line.after("not ", inner(not.inner(), column + 4));
        }
        if (condition instanceof Condition.Exists exists) {
            return Line.after("exists ", inner(exists.inner(), column + 7));
        }
        if (condition instanceof Condition.All all) {
            return group(all.parts(), "and", column);
        }
        return condition instanceof Condition.Any any
                ? group(any.parts(), "or", column)
                : count((Condition.Count) condition, column);
    }

    private List<Line> inner(Condition condition, int column) {
        boolean again = condition instanceof Condition.Not || condition instanceof Condition.Exists;
        return again
                ? Line.before(Line.after("( ", condition(condition, column + 2)), " )")
                : condition(condition, column);
    }

    private List<Line> group(List<Condition> parts, String join, int column) {
        List<List<Line>> blocks =
                parts.stream().map(each -> condition(each, column + 2)).toList();
        if (blocks.stream().allMatch(each -> each.size() == 1)) {
            Line whole = Line.joined(blocks.stream().map(each -> each.get(0)).toList(), " " + join + " ");
            if (column + whole.text().length() + 4 <= WIDTH) {
                return List.of(new Line("( " + whole.text() + " )", whole.from()));
            }
        }
        List<Line> lines = new ArrayList<>();
        for (List<Line> block : blocks) {
            if (!lines.isEmpty()) {
                lines.add(new Line(join, List.of()));
            }
            lines.addAll(block);
        }
        return Line.before(Line.after("( ", lines), " )");
    }

    private List<Line> count(Condition.Count count, int column) {
        String tests = count.tests().stream()
                .map(each -> "%s %s %s"
                        .formatted(
                                count.variable(),
                                each.operator().sign(),
                                Canonical.operand(each.operand(), Kind.NUMBER)))
                .collect(Collectors.joining(", "));
        String rest = "; %s : count( 1 ); %s )".formatted(count.variable(), tests);
        return Line.before(Line.after("accumulate( ", pattern(count.counted(), column + 12)), rest);
    }

    private List<Line> pattern(Condition.Pattern pattern, int column) {
        FactType type = vocabulary.type(pattern.type()).orElseThrow();
        String name = pattern.variable() == null ? pattern.type() : pattern.variable() + " : " + pattern.type();
        Line head = Line.of(name + "( ", pattern.place());
        List<Line> tests = pattern.tests().stream()
                .map(each -> new Line(top(each, type), places(each).toList()))
                .toList();
        Line whole = Line.joined(List.of(head, Line.joined(tests, ", ")), "");
        if (tests.isEmpty() || column + whole.text().length() + 2 <= WIDTH) {
            return List.of(new Line(whole.text() + (tests.isEmpty() ? ")" : " )"), whole.from()));
        }
        return broken(pattern, head, type, column);
    }

    private static List<Line> broken(Condition.Pattern pattern, Line head, FactType type, int column) {
        List<Line> lines = new ArrayList<>();
        int indent = column + head.text().length();
        for (Test test : pattern.tests()) {
            List<Line> own = test(test, type, indent);
            boolean last = test == pattern.tests().get(pattern.tests().size() - 1);
            lines.addAll(Line.before(own, last ? " )" : ","));
        }
        List<Line> moved = Line.after(head.text(), lines);
        moved.set(0, Line.joined(List.of(new Line("", head.from()), moved.get(0)), ""));
        return moved;
    }

    /** A test on a line, or a part of it on each. */
    private static List<Line> test(Test test, FactType type, int column) {
        String whole = top(test, type);
        List<Test> parts =
                test instanceof Test.Any any ? any.tests() : test instanceof Test.All all ? all.tests() : List.of();
        if (parts.isEmpty() || isChoice(test, type) || column + whole.length() + 2 <= WIDTH) {
            return List.of(new Line(whole, places(test).toList()));
        }
        String sign = test instanceof Test.Any ? "|| " : "&& ";
        List<Line> lines = new ArrayList<>();
        for (Test part : parts) {
            lines.add(new Line(
                    (lines.isEmpty() ? "" : sign) + text(part, type),
                    places(part).toList()));
        }
        return lines;
    }

    private static String top(Test test, FactType type) {
        String text = text(test, type);
        boolean group = (test instanceof Test.All || test instanceof Test.Any) && !isChoice(test, type);
        return group ? text.substring(2, text.length() - 2) : text;
    }

    private static String text(Test test, FactType type) {
        if (isChoice(test, type)) {
            return choice((Test.Any) test, type);
        }
        if (test instanceof Test.All all) {
            return Canonical.joined(all.tests(), each -> text(each, type), " && ");
        }
        return test instanceof Test.Any any
                ? Canonical.joined(any.tests(), each -> text(each, type), " || ")
                : Canonical.test(test, type);
    }

    private static String choice(Test.Any any, FactType type) {
        Test.Comparison first = (Test.Comparison) any.tests().get(0);
        Kind kind = type.field(first.field()).map(Field::kind).orElseThrow();
        return any.tests().stream()
                .map(each -> Canonical.operand(((Test.Comparison) each).operand(), kind))
                .collect(Collectors.joining(", ", first.field() + " in ( ", " )"));
    }

    /** Whether it is {@code field in ( a, b )}, however it was written. */
    private static boolean isChoice(Test test, FactType type) {
        return test instanceof Test.Any any
                && any.tests().stream().allMatch(each -> isWord(each, type))
                && any.tests().stream()
                                .map(each -> ((Test.Comparison) each).field())
                                .distinct()
                                .count()
                        == 1;
    }

    private static boolean isWord(Test test, FactType type) {
        return test instanceof Test.Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && comparison.operand() instanceof Operand.Constant
                && type.field(comparison.field())
                        .filter(each -> each.kind() == Kind.CHOICE || each.kind() == Kind.TEXT)
                        .isPresent();
    }

    private static Stream<Place> places(Test test) {
        if (test instanceof Test.All all) {
            return all.tests().stream().flatMap(Columns::places);
        }
        if (test instanceof Test.Any any) {
            return any.tests().stream().flatMap(Columns::places);
        }
        return Stream.of(test instanceof Test.IsNone none ? none.place() : ((Test.Comparison) test).place());
    }
}
