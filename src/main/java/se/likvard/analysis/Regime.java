package se.likvard.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.likvard.dialect.RuleTree;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Parameter;
import se.likvard.rulebook.Rulebook;

/**
 * Days on which the same rules are in force with the same values.
 *
 * @param day the first of them
 * @param layers the rules in force that have all their values, in the order in which they run
 */
record Regime(LocalDate day, List<List<Described>> layers) {

    /** All of them, in order of time. */
    static List<Regime> of(Rulebook rulebook) {
        List<List<Described>> layers = rulebook.layers();
        Stream<LocalDate> rules = layers.stream()
                .flatMap(List::stream)
                .flatMap(rule -> Stream.concat(
                        rule.metadata().since().stream(),
                        rule.metadata().until().map(day -> day.plusDays(1)).stream()));
        Stream<LocalDate> values = rulebook.parameters().values().stream()
                .flatMap(parameter -> parameter.values().stream())
                .map(Parameter.Dated::from)
                .filter(Objects::nonNull);
        TreeSet<LocalDate> days = new TreeSet<>(Stream.concat(rules, values).toList());
        return days.stream()
                .map(day -> new Regime(day, inForce(layers, day)))
                .filter(regime -> !regime.layers().isEmpty())
                .toList();
    }

    private static List<List<Described>> inForce(List<List<Described>> layers, LocalDate day) {
        return layers.stream()
                .map(layer -> layer.stream()
                        .filter(rule -> isInForce(rule, day) && hasValues(rule, day))
                        .toList())
                .filter(layer -> !layer.isEmpty())
                .toList();
    }

    private static boolean isInForce(Described rule, LocalDate day) {
        return rule.metadata().since().filter(day::isBefore).isEmpty()
                && rule.metadata().until().filter(day::isAfter).isEmpty();
    }

    private static boolean hasValues(Described rule, LocalDate day) {
        return rule.limits().stream()
                .allMatch(limit -> limit.isYearly()
                        || limit.values().stream()
                                .anyMatch(value ->
                                        value.from() != null && !value.from().isAfter(day)));
    }

    List<Described> rules() {
        return layers.stream().flatMap(List::stream).toList();
    }

    List<RuleTree> trees() {
        return rules().stream().map(Described::tree).toList();
    }
}
