package se.likvard.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Count;
import se.likvard.dialect.Condition.CountTest;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Operand;
import se.likvard.dialect.RuleTree;

/** The conditions of one rule in one of its two readings. */
final class Twin {

    private static final java.util.regex.Pattern HOLE = java.util.regex.Pattern.compile("<(\\$\\w+)>(, |)");

    private final Emitter emitter;
    private final Limits limits;
    private final Map<String, SortedSet<String>> read = new HashMap<>();
    private int names;

    Twin(Emitter emitter, Limits limits) {
        this.emitter = emitter;
        this.limits = limits;
    }

    /** The conditions as lines of DRL. A pattern keeps a hole for what later patterns turn out to read of its fact. */
    List<String> lines(RuleTree tree, boolean must) {
        Map<String, String> scope = new HashMap<>();
        List<String> lines = new ArrayList<>();
        lines.add(pattern(tree.subject(), must, scope));
        tree.conditions().forEach(condition -> lines.add(condition(condition, must, scope)));
        return lines.stream().map(this::filled).toList();
    }

    private String filled(String line) {
        return HOLE.matcher(line).replaceAll(hole -> Matcher.quoteReplacement(bindings(hole.group(1), hole.group(2))));
    }

    private String bindings(String variable, String comma) {
        SortedSet<String> properties = read.getOrDefault(variable, new TreeSet<>());
        return properties.isEmpty()
                ? ""
                : properties.stream()
                        .map(property -> variable + "_" + property + " : " + property)
                        .collect(Collectors.joining(", ", "", comma));
    }

    Limits limits() {
        return limits;
    }

    /** The variable for a property of a bound fact. Drools reads {@code $x.property} by MVEL, several times slower. */
    String bound(String variable, String property) {
        read.computeIfAbsent(variable, any -> new TreeSet<>()).add(property);
        return variable + "_" + property;
    }

    /** The name of the variable that holds the fact of a pattern which names none. */
    private String fresh() {
        return "$__" + names++;
    }

    private String condition(Condition condition, boolean must, Map<String, String> scope) {
        if (condition instanceof Pattern pattern) {
            return pattern(pattern, must, scope);
        }
        if (condition instanceof Condition.All group) {
            return parts(group.parts(), " and ", part -> condition(part, must, scope));
        }
        if (condition instanceof Condition.Any group) {
            return parts(group.parts(), " or ", part -> condition(part, must, new HashMap<>(scope)));
        }
        if (condition instanceof Condition.Not not) {
            return not(not.inner(), must, scope);
        }
        if (condition instanceof Condition.Exists exists) {
            return exists(exists.inner(), must, scope);
        }
        return count((Count) condition, must, scope);
    }

    /** Drools takes no {@code or} under {@code not}: each alternative is denied by itself (De Morgan). */
    private String not(Condition inner, boolean must, Map<String, String> scope) {
        if (inner instanceof Condition.Any group) {
            return parts(group.parts(), " and ", part -> not(part, must, scope));
        }
        if (inner instanceof Condition.Not twice) {
            return exists(twice.inner(), must, scope);
        }
        if (inner instanceof Condition.Exists exists) {
            return not(exists.inner(), must, scope);
        }
        return "not( " + condition(inner, !must, new HashMap<>(scope)) + " )";
    }

    private String exists(Condition inner, boolean must, Map<String, String> scope) {
        if (inner instanceof Condition.Any group) {
            return parts(group.parts(), " or ", part -> exists(part, must, scope));
        }
        if (inner instanceof Condition.Not || inner instanceof Condition.Exists) {
            return condition(inner, must, scope);
        }
        return "exists( " + condition(inner, must, new HashMap<>(scope)) + " )";
    }

    private static String parts(List<Condition> parts, String joint, Function<Condition, String> text) {
        return parts.stream().map(text).collect(Collectors.joining(joint, "( ", " )"));
    }

    private String pattern(Pattern pattern, boolean must, Map<String, String> scope) {
        String variable = pattern.variable() == null ? fresh() : pattern.variable();
        return variable + " : " + pattern(pattern, must, scope, List.of("<" + variable + ">"));
    }

    private String pattern(Pattern pattern, boolean must, Map<String, String> scope, List<String> first) {
        emitter.matched(pattern.type());
        List<String> tests = new ArrayList<>(first);
        if (must) {
            tests.add("sure == 1");
        }
        TestText text = new TestText(emitter, this, pattern.type(), must, scope);
        pattern.tests().forEach(test -> tests.addAll(text.of(test)));
        if (pattern.variable() != null) {
            scope.put(pattern.variable(), pattern.type());
        }
        return pattern.type() + "( " + String.join(", ", tests) + " )";
    }

    /** A count reaches from the facts that must match to those that may; which end decides depends on the comparison. */
    private String count(Count count, boolean must, Map<String, String> scope) {
        return count.tests().stream()
                .map(test -> compare(count.counted(), test, must, scope))
                .collect(Collectors.joining("\n  "));
    }

    private String compare(Pattern counted, CountTest test, boolean must, Map<String, String> scope) {
        return switch (test.operator()) {
            case GREATER, AT_LEAST -> end(counted, must, test.operator().sign(), test.operand(), scope);
            case LESS, AT_MOST -> end(counted, !must, test.operator().sign(), test.operand(), scope);
            case EQUAL ->
                end(counted, must, ">=", test.operand(), scope) + "\n  "
                        + end(counted, !must, "<=", test.operand(), scope);
            case NOT_EQUAL ->
                "( " + end(counted, must, ">", test.operand(), scope) + " or "
                        + end(counted, !must, "<", test.operand(), scope) + " )";
        };
    }

    /** One end of the count: a list that was not given weighs as much as any number. */
    private String end(Pattern counted, boolean surely, String sign, Operand limit, Map<String, String> scope) {
        String weight = fresh();
        String total = fresh();
        String pattern = pattern(counted, surely, new HashMap<>(scope), List.of(weight + " : weight"));
        return "accumulate( " + pattern + "; " + total + " : sum( " + weight + " ); " + total + " " + sign + " "
                + number(limit) + " )";
    }

    private String number(Operand operand) {
        Object number = TestText.constant(operand, limits);
        return ((BigDecimal) number).toPlainString();
    }
}
