package se.likvard.rulebook;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.kie.api.runtime.rule.Match;
import se.likvard.dialect.Fact;

/**
 * One way in which a rule holds.
 *
 * @param rule its index in the stage
 * @param must whether it must hold, or may
 * @param facts what it matched, by the variable of the pattern; patterns without one have a made-up name
 */
record Firing(int rule, boolean must, Map<String, Fact> facts) {

    /** The fact that a pattern matched. */
    Fact fact(String variable) {
        return Objects.requireNonNull(facts.get(variable), variable);
    }

    /** Reads Drools' match; the facts are those that its objects were made from. */
    static Firing of(Match match, Map<Object, Fact> origins) {
        String[] name = match.getRule().getName().split(" ");
        Map<String, Fact> facts = new TreeMap<>();
        for (String variable : match.getDeclarationIds()) {
            Fact fact = origins.get(match.getDeclarationValue(variable));
            if (fact != null) {
                facts.put(variable, fact);
            }
        }
        return new Firing(Integer.parseInt(name[1]), name[2].equals("must"), facts);
    }
}
