package se.likvard.rulebook;

import java.time.LocalDate;
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

    /** A rule, itself and not only its name, with the values that it goes by and whether its finding is a suspected breach. */
    int rule(Rule rule, Rulebook rulebook, LocalDate day) {
        List<Object> whole = new ArrayList<>();
        whole.add(rules.computeIfAbsent(rule, any -> rules.size()));
        whole.add(rule.suspectsBreach(rulebook.parameters()));
        DayPolicy limits = rulebook.limits(day);
        rule.limits().stream().sorted().forEach(name -> whole.add(limits.number(name)));
        return numbers.computeIfAbsent(whole, any -> numbers.size());
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
