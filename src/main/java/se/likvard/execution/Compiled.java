package se.likvard.execution;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.likvard.dialect.Fact;

/**
 * One rule.
 *
 * @param type the number of the subject's type
 * @param scope the tests of the subject
 * @param conditions what must hold of it
 * @param variables the names of what a match binds, by number, the subject first; empty where no match shows it
 */
record Compiled(int type, Probe scope, Step conditions, List<String> variables) {

    /** Room for what is bound on the way. */
    Row[] room() {
        return new Row[variables.size()];
    }

    /** The facts that are bound, by variable. */
    Map<String, Fact> shown(Row[] bound) {
        Map<String, Fact> facts = new TreeMap<>();
        for (int number = 0; number < bound.length; number++) {
            if (bound[number] != null && !variables.get(number).isEmpty()) {
                facts.put(variables.get(number), bound[number].fact());
            }
        }
        return facts;
    }
}
