package se.likvard.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.likvard.dialect.RuleTree;
import se.likvard.rulebook.Logic;
import se.likvard.rulebook.Parameter;

/**
 * Days on which the same rules are in force with the same values.
 *
 * @param day the first of them
 * @param layers the rules in force that have all their values, in the order in which they run
 */
record Regime(LocalDate day, List<List<Logic>> layers) {

    /** A rule without a first day is as old as the Education Act. */
    private static final LocalDate EDUCATION_ACT = LocalDate.of(2011, 7, 1);

    /** All of them, in order of time. */
    static List<Regime> of(List<List<Logic>> layers) {
        TreeSet<LocalDate> days = new TreeSet<>(
                layers.stream().flatMap(List::stream).flatMap(Regime::days).toList());
        return days.stream()
                .map(day -> new Regime(day, inForce(layers, day)))
                .filter(regime -> !regime.layers().isEmpty())
                .toList();
    }

    /** The one of a day; without layers when nothing is in force. */
    static Regime on(LocalDate day, List<List<Logic>> layers) {
        return new Regime(day, inForce(layers, day));
    }

    /** The days on which a rule or one of its values begins, or the rule is no more. */
    static Stream<LocalDate> days(Logic rule) {
        Stream<LocalDate> values = rule.limits().stream()
                .flatMap(limit -> limit.values().stream())
                .map(Parameter.Dated::from)
                .filter(Objects::nonNull);
        return Stream.of(
                        Stream.of(rule.metadata().since().orElse(EDUCATION_ACT)),
                        rule.metadata().until().map(day -> day.plusDays(1)).stream(),
                        values)
                .flatMap(each -> each);
    }

    private static List<List<Logic>> inForce(List<List<Logic>> layers, LocalDate day) {
        return layers.stream()
                .map(layer -> layer.stream()
                        .filter(rule -> isInForce(rule, day) && hasValues(rule, day))
                        .toList())
                .filter(layer -> !layer.isEmpty())
                .toList();
    }

    private static boolean isInForce(Logic rule, LocalDate day) {
        return rule.metadata().since().filter(day::isBefore).isEmpty()
                && rule.metadata().until().filter(day::isAfter).isEmpty();
    }

    private static boolean hasValues(Logic rule, LocalDate day) {
        return rule.limits().stream()
                .allMatch(limit -> limit.isYearly()
                        || limit.values().stream()
                                .anyMatch(value ->
                                        value.from() != null && !value.from().isAfter(day)));
    }

    List<Logic> rules() {
        return layers.stream().flatMap(List::stream).toList();
    }

    List<RuleTree> trees() {
        return rules().stream().map(Logic::tree).toList();
    }
}
