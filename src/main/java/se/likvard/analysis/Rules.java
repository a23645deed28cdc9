package se.likvard.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.likvard.rulebook.Described;
import se.likvard.value.Place;

/** Questions about rules over all days. */
final class Rules {

    private Rules() {}

    /** Every rule that is in force on some day, with the universes in which it is. */
    static Map<Described, List<Universe>> of(List<Universe> universes) {
        Map<String, Described> rules = new LinkedHashMap<>();
        universes.forEach(universe -> universe.regime().rules().forEach(rule -> rules.putIfAbsent(rule.name(), rule)));
        Map<Described, List<Universe>> in = new LinkedHashMap<>();
        rules.values()
                .forEach(rule ->
                        in.put(rule, universes.stream().filter(has(rule)).toList()));
        return in;
    }

    private static Predicate<Universe> has(Described rule) {
        return universe ->
                universe.regime().rules().stream().anyMatch(each -> each.name().equals(rule.name()));
    }

    /** Where the rule says what it is about. */
    static Place place(Described rule) {
        return rule.tree().subject().place();
    }
}
