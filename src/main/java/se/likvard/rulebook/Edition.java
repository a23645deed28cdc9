package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.AppliedLimit;
import se.likvard.dialect.Fact;
import se.likvard.execution.Program;
import se.likvard.execution.Run;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Input;

/** The rules in force on a day, compiled with the parameters of that day. */
final class Edition {

    private final List<Layer> layers;
    private final Supplier<Stages> stages;
    private final Program program;
    private final List<Rule> outOfForce;
    private final Map<String, Parameter> parameters;
    private final LocalDate day;
    /** The rules whose finding is a suspected breach of law. */
    private final Set<String> breaches;

    private final Map<String, List<AppliedLimit>> limits = new ConcurrentHashMap<>();

    Edition(
            List<Layer> layers,
            Supplier<Stages> stages,
            Program program,
            List<Rule> outOfForce,
            Map<String, Parameter> parameters,
            LocalDate day) {
        this.layers = layers;
        this.stages = stages;
        this.program = program;
        this.outOfForce = outOfForce;
        this.parameters = parameters;
        this.day = day;
        this.breaches = layers.stream()
                .flatMap(layer -> layer.rules().stream())
                .filter(rule -> rule.suspectsBreach(parameters))
                .map(Rule::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rules in the order in which they run, without those that are not in force. */
    List<Layer> layers() {
        return layers;
    }

    /** Runs the layers in turn; each sees the outcomes of those before it. The first fact is the organiser. */
    List<Judged> judge(List<Fact> facts, OrganiserType type) {
        return judge(facts, type, new CompiledSitting(program.open(), layers));
    }

    /** The same by Drools: the reference. */
    List<Judged> judgeByDrools(List<Fact> facts, OrganiserType type) {
        return judge(facts, type, stages.get().open());
    }

    private List<Judged> judge(List<Fact> facts, OrganiserType type, Sitting opened) {
        try (Sitting sitting = opened) {
            return judge(
                    facts, (stage, seen) -> layers.get(stage).judge(sitting.fire(stage), seen, type), sitting::add);
        }
    }

    /** What one rule says when the outcomes of the stages before it are among the facts. */
    List<Judged> judge(Rule rule, List<Fact> facts, OrganiserType type) {
        for (int stage = 0; stage < layers.size(); stage++) {
            if (layers.get(stage).rules().contains(rule)) {
                CompiledSitting sitting = new CompiledSitting(program.open(), layers);
                sitting.add(facts);
                return layers.get(stage).judge(sitting.fire(stage), facts, type).stream()
                        .filter(each -> each.rule().equals(rule))
                        .toList();
            }
        }
        return List.of(Layer.notApplicable(rule, facts.get(0)));
    }

    /** The same verdicts, without the matches and what is missing. */
    List<Judged> screen(List<Fact> facts, OrganiserType type) {
        Run run = program.open();
        return judge(facts, (stage, seen) -> layers.get(stage).screen(stage, run, seen.get(0), type), run::add);
    }

    private List<Judged> judge(
            List<Fact> facts, BiFunction<Integer, List<Fact>, List<Judged>> layer, Consumer<List<Fact>> add) {
        List<Fact> seen = new ArrayList<>(facts);
        List<Judged> judged = new ArrayList<>();
        add.accept(facts);
        for (int stage = 0; stage < layers.size(); stage++) {
            List<Judged> now = layer.apply(stage, seen);
            judged.addAll(now);
            if (stage + 1 < layers.size()) {
                List<Fact> outcomes = OutcomeFacts.of(now, this::suspectsBreach);
                seen.addAll(outcomes);
                add.accept(outcomes);
            }
        }
        outOfForce.forEach(rule -> judged.add(Layer.notApplicable(rule, facts.get(0))));
        return judged;
    }

    boolean suspectsBreach(Rule rule) {
        return breaches.contains(rule.name());
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
