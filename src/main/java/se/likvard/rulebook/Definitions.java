package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import se.likvard.indicator.Indicators;

/** Numbers for what is the same in several rulebooks: a rule with all that it goes by, and how figures are computed. */
final class Definitions {

    private final Map<Rule, Integer> rules = new IdentityHashMap<>();
    private final Map<List<Object>, Integer> numbers = new HashMap<>();
    private final Map<Rule, OutcomesRead> read = new IdentityHashMap<>();
    private final Map<Rule, Map<Rule, Boolean>> reads = new IdentityHashMap<>();

    /** A rule, itself and not only its name, with the values that it goes by and whether its finding is a suspected breach. */
    int rule(Rule rule, boolean suspectsBreach, DayPolicy limits) {
        List<Object> whole = new ArrayList<>();
        whole.add(rules.computeIfAbsent(rule, any -> rules.size()));
        whole.add(suspectsBreach);
        rule.limits().stream().sorted().forEach(name -> whole.add(limits.number(name)));
        return numbers.computeIfAbsent(whole, any -> numbers.size());
    }

    /** Whether a rule may read an outcome of another. */
    boolean mayRead(Rule rule, Rule other) {
        OutcomesRead outcomes = read.computeIfAbsent(rule, OutcomesRead::by);
        return !outcomes.isNone()
                && reads.computeIfAbsent(rule, any -> new IdentityHashMap<>())
                        .computeIfAbsent(other, outcomes::mayBeOf);
    }

    /** The values that figures are computed with. */
    int figures(Rulebook rulebook) {
        List<Object> values = new ArrayList<>();
        Indicators.all().stream()
                .flatMap(each -> each.parameters().stream())
                .filter(rulebook.parameters()::containsKey)
                .sorted()
                .forEach(name -> values.add(name + " " + rulebook.values(name)));
        return numbers.computeIfAbsent(values, any -> numbers.size());
    }
}
