package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.assessment.AppliedLimit;
import se.likvard.dialect.Fact;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Input;

/** The rules in force on a day, compiled with the parameters of that day. */
final class Edition {

    private final List<Layer> layers;
    private final Stages stages;
    private final List<Rule> outOfForce;
    private final Map<String, Parameter> parameters;
    private final LocalDate day;
    private final Map<String, List<AppliedLimit>> limits = new ConcurrentHashMap<>();

    Edition(
            List<Layer> layers,
            Stages stages,
            List<Rule> outOfForce,
            Map<String, Parameter> parameters,
            LocalDate day) {
        this.layers = layers;
        this.stages = stages;
        this.outOfForce = outOfForce;
        this.parameters = parameters;
        this.day = day;
    }

    /** The rules in the order in which they run, without those that are not in force. */
    List<Layer> layers() {
        return layers;
    }

    /** Runs the layers in turn; each sees the outcomes of those before it. The first fact is the organiser. */
    List<Judged> judge(List<Fact> facts, OrganiserType type) {
        List<Fact> seen = new ArrayList<>(facts);
        List<Judged> judged = new ArrayList<>();
        try (Sitting sitting = stages.open()) {
            sitting.add(facts);
            for (int stage = 0; stage < layers.size(); stage++) {
                List<Judged> now = layers.get(stage).judge(sitting.fire(stage), seen, type);
                List<Fact> outcomes = OutcomeFacts.of(now, this::suspectsBreach);
                judged.addAll(now);
                seen.addAll(outcomes);
                sitting.add(outcomes);
            }
        }
        outOfForce.forEach(rule -> judged.add(Layer.notApplicable(rule, facts.get(0))));
        return judged;
    }

    /** What one rule says when the outcomes of the stages before it are taken as given. */
    List<Judged> judge(Rule rule, List<Fact> facts, OrganiserType type) {
        return IntStream.range(0, layers.size())
                .filter(stage -> layers.get(stage).rules().contains(rule))
                .mapToObj(stage -> judge(stage, facts, type))
                .findFirst()
                .map(all ->
                        all.stream().filter(each -> each.rule().equals(rule)).toList())
                .orElse(List.of(Layer.notApplicable(rule, facts.get(0))));
    }

    private List<Judged> judge(int stage, List<Fact> facts, OrganiserType type) {
        try (Sitting sitting = stages.open()) {
            sitting.add(facts);
            return layers.get(stage).judge(sitting.fire(stage), facts, type);
        }
    }

    boolean suspectsBreach(Rule rule) {
        return rule.suspectsBreach(parameters);
    }

    /**
     * The parameters that a rule was judged by.
     *
     * @param read the paths of the values that its figures were computed from; asked for only where a parameter is yearly
     */
    List<AppliedLimit> limits(Rule rule, Supplier<Set<String>> read) {
        return rule.limits().stream().anyMatch(this::isYearly)
                ? applied(rule, read)
                : limits.computeIfAbsent(rule.name(), any -> applied(rule, Set::of));
    }

    private List<AppliedLimit> applied(Rule rule, Supplier<Set<String>> read) {
        return rule.limits().stream()
                .sorted()
                .flatMap(name -> applied(name, read))
                .toList();
    }

    private boolean isYearly(String name) {
        Parameter parameter = parameters.get(name);
        return parameter != null && parameter.isYearly();
    }

    /** A parameter as it stands on the day; of a yearly one, the years that were read, or the newest that has ended. */
    private Stream<AppliedLimit> applied(String name, Supplier<Set<String>> read) {
        Parameter parameter = parameters.get(name);
        if (parameter == null || !parameter.isYearly()) {
            return limit(name).stream();
        }
        Set<String> paths = read.get();
        List<AppliedLimit> years = parameter.values().stream()
                .filter(each -> paths.contains(Input.policy(name, each.year())))
                .map(parameter::applied)
                .toList();
        return years.isEmpty() ? limit(name).stream() : years.stream();
    }

    private boolean hasEnded(int schoolYear) {
        return !LocalDate.of(schoolYear, 6, 30).isAfter(day);
    }

    /** A parameter as it stands on the day; of a yearly one, the newest year that has ended. */
    Optional<AppliedLimit> limit(String name) {
        Parameter parameter = parameters.get(name);
        return parameter == null ? Optional.empty() : value(parameter).map(parameter::applied);
    }

    private Optional<Parameter.Dated> value(Parameter parameter) {
        if (!parameter.isYearly()) {
            return parameter.on(day);
        }
        return parameter.values().stream().filter(each -> hasEnded(each.year())).reduce((earlier, later) -> later);
    }
}
