package se.likvard.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;

/** Outcomes gathered by their rule; the order within and between rules is kept. */
final class ByRule {

    private ByRule() {}

    /** The outcomes of one kind with one verdict: a list, never empty, for each rule. */
    static List<List<Outcome>> of(Assessment a, RuleKind kind, Verdict verdict) {
        return of(a.outcomes(), outcome -> outcome.kind() == kind && outcome.verdict() == verdict);
    }

    /** The outcomes for which something holds: a list, never empty, for each rule. */
    static List<List<Outcome>> of(Collection<Outcome> outcomes, Predicate<Outcome> wanted) {
        TreeMap<String, List<Outcome>> rules = new TreeMap<>();
        outcomes.stream()
                .filter(wanted)
                .forEach(outcome -> rules.computeIfAbsent(outcome.rule(), rule -> new ArrayList<>())
                        .add(outcome));
        return List.copyOf(rules.values());
    }

    /** What a rule observes, with its name. */
    static String title(List<Outcome> outcomes, Page page) {
        return page.in(outcomes.get(0).title()) + mark(outcomes);
    }

    /** The rule's name as it stands after a text. */
    static String mark(List<Outcome> outcomes) {
        return " [" + outcomes.get(0).rule() + "]";
    }
}
