package se.likvard.explain;

import java.util.Optional;
import java.util.Set;
import se.likvard.assessment.Grade;
import se.likvard.assessment.RuleKind;
import se.likvard.dialect.RuleTree;

/**
 * A rule in its stage: what decides its outcome, and what its outcome decides.
 *
 * @param area the area that it lies in
 * @param grade the step that a rule of kind GRADE gives
 * @param replaces the recommendations that it takes the place of
 */
record Staged(RuleTree tree, RuleKind kind, String area, Optional<Grade> grade, Set<String> replaces) {

    private static final String PATTERNS = "PATTERNS";

    String name() {
        return tree.name();
    }

    String subjectType() {
        return tree.subject().type();
    }

    /** Whether later rules see what it finds. */
    boolean observes() {
        return kind != RuleKind.GRADE && kind != RuleKind.RECOMMENDATION;
    }

    boolean isConcern() {
        return kind == RuleKind.CONCERN;
    }

    boolean isAdvice() {
        return kind == RuleKind.RECOMMENDATION;
    }

    /** Whether it makes its area one that is graded. */
    boolean makesGraded(String scope) {
        return isConcern() && (scope.isEmpty() || area.equals(scope));
    }

    /** Whether it is a concern in an area of its own. */
    boolean hasScope() {
        return isConcern() && !area.equals(PATTERNS);
    }
}
