package se.likvard.rulebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.likvard.value.Problem;

/** Which recommendations take the place of which: never of themselves, also not by way of others, or all of them would vanish. */
final class Replacements {

    private final Map<String, Advice> advice = new HashMap<>();

    Replacements(List<Rule> rules) {
        rules.forEach(rule -> rule.advice().ifPresent(each -> advice.put(rule.name(), each)));
    }

    /** Tells each recommendation that replaces itself in the end, at the place where it names the first step. */
    void check(List<Problem> problems) {
        advice.forEach((name, own) -> own.replaces().forEach((replaced, place) -> {
            if (reached(replaced, new HashSet<>()).contains(name)) {
                problems.add(Problem.at(
                        place.toString(),
                        "%s ersätter till slut sig själv: ta bort den ur replaces".formatted(name),
                        "%s replaces itself in the end: take this out of replaces".formatted(name)));
            }
        }));
    }

    private Set<String> reached(String name, Set<String> reached) {
        Advice own = advice.get(name);
        if (reached.add(name) && own != null) {
            own.replaces().keySet().forEach(each -> reached(each, reached));
        }
        return reached;
    }
}
