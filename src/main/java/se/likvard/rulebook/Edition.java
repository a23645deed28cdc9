package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Basis;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Status;
import se.likvard.dialect.Fact;
import se.likvard.organiser.OrganiserType;

/** The rules in force on a day, compiled with the parameters of that day. */
final class Edition {

    private final List<Layer> layers;
    private final List<Rule> outOfForce;
    private final Map<String, Parameter> parameters;
    private final LocalDate day;

    Edition(List<Layer> layers, List<Rule> outOfForce, Map<String, Parameter> parameters, LocalDate day) {
        this.layers = layers;
        this.outOfForce = outOfForce;
        this.parameters = parameters;
        this.day = day;
    }

    /** The layers in the order in which they run. */
    List<Layer> layers() {
        return layers;
    }

    /** Runs the layers in turn; each sees the outcomes of those before it. The first fact is the organiser. */
    List<Judged> judge(List<Fact> facts, OrganiserType type) {
        List<Fact> seen = new ArrayList<>(facts);
        List<Judged> judged = new ArrayList<>();
        for (Layer layer : layers) {
            List<Judged> now = layer.judge(seen, type);
            judged.addAll(now);
            seen.addAll(OutcomeFacts.of(now, this::suspectsBreach));
        }
        outOfForce.forEach(rule -> judged.add(Layer.notApplicable(rule, facts.get(0))));
        return judged;
    }

    /** What one rule says when the outcomes of the stages before it are taken as given. */
    List<Judged> judge(Rule rule, List<Fact> facts, OrganiserType type) {
        return layers.stream()
                .filter(layer -> layer.rules().contains(rule))
                .findFirst()
                .map(layer -> layer.judge(facts, type).stream()
                        .filter(each -> each.rule().equals(rule))
                        .toList())
                .orElse(List.of(Layer.notApplicable(rule, facts.get(0))));
    }

    /** A finding is a suspected breach only if the law is its basis and no rule of thumb decides it. */
    boolean suspectsBreach(Rule rule) {
        return rule.kind() == RuleKind.CONCERN
                && rule.metadata().basis().filter(Basis.LAW::equals).isPresent()
                && limits(rule).stream().noneMatch(limit -> limit.status() == Status.H);
    }

    /** The parameters that a rule was judged by. */
    List<AppliedLimit> limits(Rule rule) {
        return rule.limits().stream()
                .sorted()
                .flatMap(name -> limit(name).stream())
                .toList();
    }

    /** A parameter as it stands on the day; of a yearly one, the newest year that has ended. */
    Optional<AppliedLimit> limit(String name) {
        Parameter parameter = parameters.get(name);
        return parameter == null
                ? Optional.empty()
                : value(parameter)
                        .map(dated -> new AppliedLimit(
                                name,
                                dated.value().toPlainString(),
                                parameter.unit(),
                                dated.start(),
                                dated.status(),
                                dated.source()));
    }

    private Optional<Parameter.Dated> value(Parameter parameter) {
        if (!parameter.isYearly()) {
            return parameter.on(day);
        }
        return parameter.values().stream()
                .filter(each -> !LocalDate.of(each.year(), 6, 30).isAfter(day))
                .reduce((earlier, later) -> later);
    }
}
