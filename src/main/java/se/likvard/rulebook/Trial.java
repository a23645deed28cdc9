package se.likvard.rulebook;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.organiser.InvalidOrganiserException;
import se.likvard.value.Words;

/** Puts changed rules to cases by the definition of truth: fast enough to try thousands. Not for several threads. */
final class Trial {

    private final Rulebook rulebook;
    /** By the case itself: the cases of a rulebook are few, and as long-lived as it is. */
    private final Map<Case, Seen> seen = new IdentityHashMap<>();

    private final Map<String, List<Case>> holding = new TreeMap<>();

    /** What rules see of a case by the rulebook's own parameters. */
    private record Seen(List<Fact> facts, Evaluation evaluation) {}

    Trial(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Whether a case that holds of the rulebook no longer does. */
    boolean kills(Mutant mutant) {
        return mutant.rules().stream()
                .anyMatch(rule -> holds(rule).stream().anyMatch(given -> fails(rule, given, mutant.parameters())));
    }

    /** The cases of a rule that hold of it as it is in the rulebook. */
    private List<Case> holds(Rule rule) {
        return holding.computeIfAbsent(rule.name(), name -> {
            Rule own = rulebook.rule(name).orElseThrow();
            return own.cases().stream()
                    .filter(given -> !fails(own, given, rulebook.parameters()))
                    .toList();
        });
    }

    /** Whether the rule says something else than the case expects, or cannot be judged on its day. */
    boolean fails(Rule rule, Case given, Map<String, Parameter> parameters) {
        try {
            Optional<Words> failure = CaseRunner.compare(given, judge(rule, given, parameters));
            return failure.isPresent();
        } catch (IllegalArgumentException | InvalidOrganiserException | InvalidRulebookException e) {
            return true;
        }
    }

    /** What a rule says of a case by these parameters. */
    List<Judged> judge(Rule rule, Case given, Map<String, Parameter> parameters) {
        Seen facts = parameters.equals(rulebook.parameters())
                ? seen.computeIfAbsent(given, each -> see(each, rulebook.parameters()))
                : see(given, parameters);
        return rule.isInForce(given.asOf())
                ? Definition.judge(rule, facts.facts(), given.organiserType(), facts.evaluation())
                : List.of(Layer.notApplicable(rule, facts.facts().get(0)));
    }

    private Seen see(Case given, Map<String, Parameter> parameters) {
        CaseFacts facts = new CaseFacts(rulebook, parameters);
        List<Fact> all = facts.of(given);
        return new Seen(all, new Evaluation(all, facts.policy(given)));
    }
}
