package se.likvard.dialect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.likvard.dialect.Condition.Pattern;

/** Gives every pattern that a match can show a variable, so that each matched fact can be told by name. */
public final class Naming {

    private final Map<String, Pattern> patterns = new LinkedHashMap<>();

    private Naming() {}

    /**
     * A tree whose matchable patterns all have variables.
     *
     * @param patterns those patterns by variable, in the order of the rule; not those under not, exists or a count
     */
    public record Named(RuleTree tree, Map<String, Pattern> patterns) {}

    /** The tree with its patterns named; those that had a variable keep it. */
    public static Named of(RuleTree tree) {
        Naming naming = new Naming();
        Pattern subject = naming.pattern(tree.subject());
        List<Condition> conditions =
                tree.conditions().stream().map(naming::condition).toList();
        return new Named(new RuleTree(tree.name(), subject, conditions), naming.patterns);
    }

    private Condition condition(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return pattern(pattern);
        }
        if (condition instanceof Condition.All group) {
            return new Condition.All(group.parts().stream().map(this::condition).toList());
        }
        if (condition instanceof Condition.Any group) {
            return new Condition.Any(group.parts().stream().map(this::condition).toList());
        }
        return condition;
    }

    private Pattern pattern(Pattern pattern) {
        String variable = pattern.variable() == null ? "$_" + patterns.size() : pattern.variable();
        Pattern named = new Pattern(variable, pattern.type(), pattern.tests(), pattern.place());
        patterns.put(variable, named);
        return named;
    }
}
