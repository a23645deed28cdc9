package se.likvard.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Basis;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.Status;
import se.likvard.assessment.Verdict;

/**
 * Orders pieces of advice: first those that take the place of others, then those that rest on patterns of problems, then
 * those that rest on suspected breaches, then the rest; alike ones stay as they were, by rule.
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
        if (!advice.replaces().isEmpty()) {
            return 0;
        }
        if (advice.because().stream().anyMatch(because -> because.rule().startsWith("patterns/"))) {
            return 1;
        }
        return advice.because().stream().anyMatch(because -> breaches.contains(because.rule())) ? 2 : 3;
    }
}
