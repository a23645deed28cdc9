package se.likvard.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Basis;
import se.likvard.assessment.Because;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.Status;
import se.likvard.assessment.Verdict;

/**
 * Orders pieces of advice: first those that rest on a suspected breach in what the authority has already ordered, as a deadline
 * that has passed, then those that take the place of others, then those that rest on patterns of problems, then those that rest on suspected breaches, then the rest; alike ones stay as they were, by rule.
 *
 * @param breaches the rules that found a suspected breach
 */
record Urgency(Set<String> breaches) {

    static Comparator<List<Recommendation>> of(Assessment a) {
        Urgency urgency = new Urgency(a.outcomes().stream()
                .filter(Urgency::isSuspectedBreach)
                .map(Outcome::rule)
                .collect(Collectors.toUnmodifiableSet()));
        return Comparator.comparingInt(
                same -> same.stream().mapToInt(urgency::rank).min().orElse(Integer.MAX_VALUE));
    }

    /** Whether the law asks for it, and no limit of this project's own decided. */
    static boolean isSuspectedBreach(Outcome outcome) {
        return outcome.verdict() == Verdict.FOUND
                && outcome.basis() == Basis.LAW
                && outcome.limits().stream().noneMatch(limit -> limit.status() == Status.H);
    }

    private int rank(Recommendation advice) {
        if (restsOn(advice, rule -> breaches.contains(rule) && rule.startsWith("follow-up/"))) {
            return 0;
        }
        if (!advice.replaces().isEmpty()) {
            return 1;
        }
        if (restsOn(advice, rule -> rule.startsWith("patterns/"))) {
            return 2;
        }
        return restsOn(advice, breaches::contains) ? 3 : 4;
    }

    private static boolean restsOn(Recommendation advice, Predicate<String> rules) {
        return advice.because().stream().map(Because::rule).anyMatch(rules);
    }
}
