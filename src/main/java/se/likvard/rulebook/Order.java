package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Test;
import se.likvard.value.Problem;

/** In which order rules are run: criteria, patterns, grade, recommendations, and each rule after those whose outcomes it reads. */
final class Order {

    private static final List<String> STAGES = List.of("PATTERNS", "GRADE", "RECOMMENDATIONS");

    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Set<String> names;
    private final List<Problem> problems;

    private Order(List<Rule> rules, Set<String> names, List<Problem> problems) {
        rules.forEach(rule -> this.rules.put(rule.name(), rule));
        this.names = names;
        this.problems = problems;
    }

    /**
     * The rules in layers; a circle, or a rule that reads an outcome that no rule before it gives, is a problem.
     *
     * @param names of all rule folders: what is wrong in one of them is told there, not again where its outcome is read
     */
    static List<List<Rule>> layers(List<Rule> rules, Set<String> names, List<Problem> problems) {
        Order order = new Order(rules, names, problems);
        List<List<Rule>> layers = new ArrayList<>();
        rules.stream().sorted(Comparator.comparing(Rule::name)).forEach(rule -> {
            int depth = order.depth(rule, new TreeSet<>());
            while (layers.size() <= depth) {
                layers.add(new ArrayList<>());
            }
            layers.get(depth).add(rule);
        });
        layers.removeIf(List::isEmpty);
        return layers;
    }

    /** Criteria lie at 0; a rule of a later stage lies below all that it reads. Each stage has room for a hundred layers. */
    private int depth(Rule rule, Set<String> above) {
        Integer known = depths.get(rule.name());
        if (known != null) {
            return known;
        }
        int depth = (STAGES.indexOf(rule.area()) + 1) * 100;
        above.add(rule.name());
        for (String read : reads(rule)) {
            Rule other = rules.get(read);
            if (other == null) {
                missing(rule, read);
            } else if (above.contains(read) || stage(other) > stage(rule)) {
                tell(
                        rule,
                        "läser utfallet av " + read + ", som kommer senare",
                        "reads the outcome of " + read + ", which comes later");
            } else {
                depth = Math.max(depth, depth(other, above) + 1);
            }
        }
        above.remove(rule.name());
        depths.put(rule.name(), depth);
        return depth;
    }

    private void missing(Rule rule, String read) {
        if (!names.contains(read)) {
            tell(
                    rule,
                    "läser utfallet av " + read + ", som inte finns",
                    "reads the outcome of " + read + ", which does not exist");
        }
    }

    private static int stage(Rule rule) {
        return STAGES.indexOf(rule.area());
    }

    private void tell(Rule rule, String sv, String en) {
        problems.add(Problem.at(rule.tree().subject().place().toString(), "regeln " + sv, "the rule " + en));
    }

    /** The rules whose outcomes a rule reads by name. */
    static Set<String> reads(Rule rule) {
        Set<String> names = new TreeSet<>();
        rule.tree()
                .patterns()
                .filter(pattern -> pattern.type().equals("Outcome"))
                .flatMap(pattern -> pattern.tests().stream())
                .flatMap(Test::singles)
                .forEach(test -> literal(test).ifPresent(names::add));
        return names;
    }

    private static Optional<String> literal(Test test) {
        return test instanceof Test.Comparison comparison
                        && comparison.field().equals("rule")
                        && comparison.operator() == Operator.EQUAL
                        && comparison.operand() instanceof Operand.Constant constant
                ? Optional.of(constant.value().toString())
                : Optional.empty();
    }
}
