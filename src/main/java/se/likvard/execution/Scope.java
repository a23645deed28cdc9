package se.likvard.execution;

import java.util.HashMap;
import java.util.Map;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Operand;

/**
 * What is bound at a place in a rule.
 *
 * @param shown whether a match shows what is bound here: not under {@code not}, {@code exists} and counts
 */
record Scope(Map<String, Bound> bound, boolean shown) {

    /** Nothing. */
    static final Scope EMPTY = new Scope(Map.of(), true);

    /** @param number of the variable */
    record Bound(int number, String type) {}

    /** The same and what a pattern matched. */
    Scope with(Pattern pattern, int number) {
        if (pattern.variable() == null) {
            return this;
        }
        Map<String, Bound> more = new HashMap<>(bound);
        more.put(pattern.variable(), new Bound(number, pattern.type()));
        return new Scope(more, shown);
    }

    /** The same where no match shows what is bound. */
    Scope hidden() {
        return new Scope(bound, false);
    }

    int variable(Operand.FieldOf other) {
        return of(other).number;
    }

    String type(Operand.FieldOf other) {
        return of(other).type;
    }

    private Bound of(Operand.FieldOf other) {
        Bound found = bound.get(other.variable());
        if (found == null) {
            throw new IllegalArgumentException("unbound variable " + other.variable());
        }
        return found;
    }
}
