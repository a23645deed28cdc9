package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.execution.Run;
import se.likvard.execution.Said;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Gap;

/** Rules that read the same outcomes. */
final class Layer {

    private final List<Rule> rules;
    private final Limits limits;

    Layer(List<Rule> rules, Limits limits) {
        this.rules = rules;
        this.limits = limits;
    }

    List<Rule> rules() {
        return rules;
    }

    /** What each rule says of each of its subjects, by the ways in which it held. The first fact is the organiser. */
    List<Judged> judge(List<Firing> fired, List<Fact> facts, OrganiserType type) {
        Map<Integer, List<Firing>> firings = fired.stream().collect(Collectors.groupingBy(Firing::rule));
        Evaluation evaluation = new Evaluation(facts, limits);
        List<Judged> judged = new ArrayList<>();
        for (int index = 0; index < rules.size(); index++) {
            Rule rule = rules.get(index);
            boolean applies = rule.metadata().appliesTo().contains(type);
            List<Judged> own = applies ? subjects(rule, firings.getOrDefault(index, List.of()), evaluation) : List.of();
            judged.addAll(own.isEmpty() ? List.of(notApplicable(rule, facts.get(0))) : own);
        }
        return judged;
    }

    /** What each rule says of each of its subjects, without the ways and what is missing. */
    List<Judged> screen(int stage, Run run, Fact organiser, OrganiserType type) {
        List<Judged> judged = new ArrayList<>();
        for (int index = 0; index < rules.size(); index++) {
            Rule rule = rules.get(index);
            boolean applies = rule.metadata().appliesTo().contains(type);
            List<Said> said = applies ? run.say(stage, index) : List.of();
            said.forEach(each -> judged.add(new Judged(rule, each.fact(), verdict(each), List.of(), List.of())));
            if (said.isEmpty()) {
                judged.add(notApplicable(rule, organiser));
            }
        }
        return judged;
    }

    private static Verdict verdict(Said said) {
        return switch (said.holds()) {
            case TRUE -> Verdict.FOUND;
            case UNKNOWN -> Verdict.NOT_ASSESSED;
            case FALSE -> said.isInScope() ? Verdict.CLEAR : Verdict.NOT_APPLICABLE;
        };
    }

    /** A rule that is not about this organiser, or not of this day. */
    static Judged notApplicable(Rule rule, Fact subject) {
        return new Judged(rule, subject, Verdict.NOT_APPLICABLE, List.of(), List.of());
    }

    private static List<Judged> subjects(Rule rule, List<Firing> firings, Evaluation evaluation) {
        Map<String, List<Firing>> bySubject = firings.stream()
                .collect(Collectors.groupingBy(
                        firing -> firing.fact(rule.subject()).key()));
        return evaluation.facts(rule.tree().subject().type()).stream()
                .map(subject -> judge(rule, subject, bySubject.getOrDefault(subject.key(), List.of()), evaluation))
                .toList();
    }

    private static Judged judge(Rule rule, Fact subject, List<Firing> firings, Evaluation evaluation) {
        if (firings.stream().anyMatch(Firing::must)) {
            return new Judged(rule, subject, Verdict.FOUND, matches(firings, true), List.of());
        }
        if (!firings.isEmpty()) {
            List<Gap> gaps = List.copyOf(evaluation.holds(rule.tree(), subject).gaps());
            return new Judged(rule, subject, Verdict.NOT_ASSESSED, matches(firings, false), gaps);
        }
        boolean inScope = !evaluation.scope(rule.tree(), subject).fails();
        return inScope ? new Judged(rule, subject, Verdict.CLEAR, List.of(), List.of()) : notApplicable(rule, subject);
    }

    /** The matches in an order of their own: the facts' keys by variable. */
    private static List<Map<String, Fact>> matches(List<Firing> firings, boolean must) {
        Map<String, Map<String, Fact>> ordered = new TreeMap<>();
        firings.stream()
                .filter(firing -> firing.must() == must)
                .forEach(firing -> ordered.putIfAbsent(keys(firing.facts()), firing.facts()));
        return List.copyOf(ordered.values());
    }

    private static String keys(Map<String, Fact> facts) {
        return facts.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().key())
                .collect(Collectors.joining(" "));
    }
}
