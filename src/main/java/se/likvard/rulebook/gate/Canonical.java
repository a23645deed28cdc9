package se.likvard.rulebook.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.likvard.dialect.Condition;
import se.likvard.dialect.FactType;
import se.likvard.dialect.Field;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.dialect.Vocabulary;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Kind;

/** A rule written in one form: itself a rule file, the same for every way of spacing, commenting and saving it. */
public final class Canonical {

    private final Vocabulary vocabulary;

    /** By the kinds of the fields that a rule may read. */
    public Canonical(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The text, with line feeds. */
    public String of(RuleTree tree, Metadata metadata) {
        List<String> lines = new ArrayList<>();
        lines.add("rule \"%s\"".formatted(tree.name()));
        annotations(metadata).forEach(each -> lines.add("    @" + each));
        lines.add("when");
        lines.add("    " + pattern(tree.subject()));
        tree.conditions().forEach(each -> lines.add("    " + condition(each)));
        lines.addAll(List.of("then", "    outcome();", "end", ""));
        return String.join("\n", lines);
    }

    private static List<String> annotations(Metadata metadata) {
        List<String> lines = new ArrayList<>(List.of("kind( %s )".formatted(metadata.kind())));
        text(lines, "criterion", metadata.criterion());
        metadata.basis().ifPresent(each -> lines.add("basis( %s )".formatted(each)));
        text(lines, "law", metadata.law().stream().map(Citation::key).collect(Collectors.joining(", ")));
        text(lines, "source", metadata.source());
        if (metadata.appliesTo().size() < OrganiserType.values().length) {
            text(lines, "appliesTo", sorted(metadata));
        }
        metadata.since().ifPresent(each -> text(lines, "since", each.toString()));
        metadata.until().ifPresent(each -> text(lines, "until", each.toString()));
        metadata.grade().ifPresent(each -> lines.add("grade( %s )".formatted(each)));
        return lines;
    }

    private static String sorted(Metadata metadata) {
        return metadata.appliesTo().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static void text(List<String> lines, String name, String text) {
        if (!text.isEmpty()) {
            lines.add("%s( \"%s\" )".formatted(name, text));
        }
    }

    private String condition(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern);
        }
        if (condition instanceof Condition.Not not) {
            return "not " + inner(not.inner());
        }
        if (condition instanceof Condition.Exists exists) {
            return "exists " + inner(exists.inner());
        }
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), this::condition, " and ");
        }
        return condition instanceof Condition.Any any
                ? joined(any.parts(), this::condition, " or ")
                : count((Condition.Count) condition);
    }

    private String inner(Condition condition) {
        boolean again = condition instanceof Condition.Not || condition instanceof Condition.Exists;
        return again ? "( %s )".formatted(condition(condition)) : condition(condition);
    }

    static <T> String joined(List<T> parts, Function<T, String> text, String join) {
        return parts.stream().map(text).collect(Collectors.joining(join, "( ", " )"));
    }

    private String count(Condition.Count count) {
        String tests = count.tests().stream()
                .map(each -> "%s %s %s"
                        .formatted(count.variable(), each.operator().sign(), operand(each.operand(), Kind.NUMBER)))
                .collect(Collectors.joining(", "));
        return "accumulate( %s; %s : count( 1 ); %s )".formatted(pattern(count.counted()), count.variable(), tests);
    }

    private String pattern(Condition.Pattern pattern) {
        FactType type = vocabulary.type(pattern.type()).orElseThrow();
        String name = pattern.variable() == null ? pattern.type() : pattern.variable() + " : " + pattern.type();
        return pattern.tests().isEmpty()
                ? name + "()"
                : name
                        + pattern.tests().stream()
                                .map(each -> top(each, type))
                                .collect(Collectors.joining(", ", "( ", " )"));
    }

    private static String top(Test test, FactType type) {
        String text = test(test, type);
        boolean group = test instanceof Test.All || test instanceof Test.Any;
        return group ? text.substring(2, text.length() - 2) : text;
    }

    /** A test of a fact of a type, as it stands in the rule. */
    public static String text(Test test, FactType type) {
        return test(test, type);
    }

    /** What a count is compared with. */
    public static String text(Operand operand) {
        return operand(operand, Kind.NUMBER);
    }

    static String test(Test test, FactType type) {
        if (test instanceof Test.All all) {
            return joined(all.tests(), each -> test(each, type), " && ");
        }
        if (test instanceof Test.Any any) {
            return joined(any.tests(), each -> test(each, type), " || ");
        }
        if (test instanceof Test.IsNone none) {
            return "%s %s none".formatted(none.field(), (none.negated() ? Operator.NOT_EQUAL : Operator.EQUAL).sign());
        }
        Test.Comparison comparison = (Test.Comparison) test;
        Kind kind = type.field(comparison.field()).map(Field::kind).orElse(Kind.FACT);
        return "%s %s %s"
                .formatted(comparison.field(), comparison.operator().sign(), operand(comparison.operand(), kind));
    }

    static String operand(Operand operand, Kind kind) {
        if (operand instanceof Operand.Limit limit) {
            return "limit." + limit.name();
        }
        if (operand instanceof Operand.FieldOf other) {
            return other.field().equals("this") ? other.variable() : other.variable() + "." + other.field();
        }
        Object value = ((Operand.Constant) operand).value();
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return kind == Kind.TEXT || kind == Kind.DATE ? "\"%s\"".formatted(value) : value.toString();
    }
}
