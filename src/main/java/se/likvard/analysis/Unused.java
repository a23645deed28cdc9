package se.likvard.analysis;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.likvard.indicator.Indicators;
import se.likvard.rulebook.Logic;
import se.likvard.rulebook.Parameter;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Words;

/** Parameters that neither a rule nor an indicator nor the program itself goes by. */
final class Unused {

    private Unused() {}

    static List<Fault> of(Rulebook rulebook, List<Logic> rules) {
        Set<String> used = new TreeSet<>(Parameter.BESIDE_THE_RULES);
        rules.forEach(rule -> rule.limits().forEach(limit -> used.add(limit.name())));
        Indicators.all().forEach(indicator -> used.addAll(indicator.parameters()));
        return rulebook.parameters().values().stream()
                .filter(parameter -> !used.contains(parameter.name()))
                .map(Unused::fault)
                .toList();
    }

    private static Fault fault(Parameter parameter) {
        return Fault.warning(
                parameter.place(),
                new Words(
                        "ingen regel och inget beräknat mått använder %s".formatted(parameter.name()),
                        "no rule and no computed figure uses %s".formatted(parameter.name())));
    }
}
