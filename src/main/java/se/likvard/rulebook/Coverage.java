package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.value.Problem;

/** Whether a rulebook has something to say on a day. */
final class Coverage {

    private Coverage() {}

    /** What keeps an assessment on the day from being made; empty when nothing does. */
    static List<Problem> gaps(
            List<List<Rule>> inForce, List<Rule> all, Map<String, Parameter> parameters, LocalDate day) {
        if (inForce.isEmpty()) {
            return List.of(noRule(all, day));
        }
        return inForce.stream()
                .flatMap(List::stream)
                .flatMap(rule -> rule.limits().stream())
                .distinct()
                .sorted()
                .map(parameters::get)
                .filter(parameter -> !parameter.isYearly() && parameter.on(day).isEmpty())
                .map(parameter -> noValue(parameter, day))
                .toList();
    }

    /** That a parameter has no value on a day. */
    static Problem noValue(String name, Map<String, Parameter> parameters, LocalDate day) {
        return Optional.ofNullable(parameters.get(name))
                .map(parameter -> noValue(parameter, day))
                .orElseGet(() -> Problem.at(
                        "parameters.yaml",
                        "parametern %s saknas".formatted(name),
                        "the parameter %s is missing".formatted(name)));
    }

    private static Problem noRule(List<Rule> all, LocalDate day) {
        Optional<LocalDate> first =
                all.stream().flatMap(rule -> rule.metadata().since().stream()).min(Comparator.naturalOrder());
        String from = first.map(LocalDate::toString).orElse("–");
        return Problem.at(
                "rules",
                "ingen regel gäller %s; den första gäller från %s".formatted(day, from),
                "no rule is in force on %s; the first is from %s".formatted(day, from));
    }

    private static Problem noValue(Parameter parameter, LocalDate day) {
        return Problem.at(
                parameter.place().toString(),
                "parametern %s har inget värde %s; den första dagen med ett värde är %s"
                        .formatted(parameter.name(), day, parameter.firstCovered()),
                "the parameter %s has no value on %s; the first day with a value is %s"
                        .formatted(parameter.name(), day, parameter.firstCovered()));
    }
}
