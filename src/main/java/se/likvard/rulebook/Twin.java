package se.likvard.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Count;
import se.likvard.dialect.Condition.CountTest;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;

/** One way in which a rule can hold, in one of its two readings. */
final class Twin {

    private static final java.util.regex.Pattern HOLE = java.util.regex.Pattern.compile("<(\\$\\w+)>(, |)");

    private final Emitter emitter;
    private final Limits limits;
    private final Map<String, SortedSet<String>> read = new HashMap<>();
    private final boolean must;
    private int names;

    Twin(Emitter emitter, Limits limits, boolean must) {
        this.emitter = emitter;
        this.limits = limits;
        this.must = must;
    }

    /** The conditions as lines of DRL. A pattern keeps a hole for what later patterns turn out to read of its fact. */
    List<String> lines(List<Condition> way) {
        Map<String, String> scope = new HashMap<>();
        List<String> lines = new ArrayList<>();
        way.forEach(condition -> lines.add(condition(condition, must, scope)));
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
        if (condition instanceof Condition.Not not) {
            return "not( " + condition(not.inner(), !must, new HashMap<>(scope)) + " )";
        }
        if (condition instanceof Condition.Exists exists) {
            return "exists( " + condition(exists.inner(), must, new HashMap<>(scope)) + " )";
        }
        return condition instanceof Count count
                ? count(count, must, scope)
                : condition.parts().stream()
                        .map(part -> condition(part, must, scope))
                        .collect(Collectors.joining(" and ", "( ", " )"));
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
        CountTest test = count.tests().get(0);
        boolean over = test.operator() == Operator.GREATER || test.operator() == Operator.AT_LEAST;
        return end(count.counted(), over == must, test.operator().sign(), test.operand(), scope);
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
