package se.likvard.explain;

import java.time.LocalDate;
import java.util.List;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Parameter;
import se.likvard.rulebook.gate.Metadata;

/** A rule with its limits as they stood on a day. */
final class OnDay {

    private OnDay() {}

    static Described of(Described rule, LocalDate day) {
        List<Parameter> limits =
                rule.limits().stream().map(each -> until(each, day)).toList();
        return new Described(
                rule.tree(), rule.patterns(), rule.metadata(), rule.texts(), rule.measure(), rule.law(), limits);
    }

    /** Whether a rule is in force on a day. */
    static boolean isInForce(Metadata rule, LocalDate day) {
        boolean begun = rule.since().filter(day::isBefore).isEmpty();
        return begun && rule.until().filter(day::isAfter).isEmpty();
    }

    private static Parameter until(Parameter limit, LocalDate day) {
        List<Parameter.Dated> begun = limit.values().stream()
                .filter(each -> !first(each).isAfter(day))
                .toList();
        return new Parameter(limit.name(), limit.unit(), begun.isEmpty() ? limit.values() : begun, limit.place());
    }

    /** A value for a school year stands when the year has ended. */
    private static LocalDate first(Parameter.Dated value) {
        LocalDate from = value.from();
        return from == null ? LocalDate.of(value.year(), 6, 30) : from;
    }
}
