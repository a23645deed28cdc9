package se.likvard.report;

import java.util.List;
import java.util.Optional;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;

/**
 * The assessment at a glance.
 *
 * @param overall empty when no rule about the grade applies
 * @param open whether what is missing decides some grade
 * @param steps why the grade is what it is, and what could make it worse
 */
record Glance(
        Optional<GradeLine> overall,
        List<GradeLine> areas,
        boolean open,
        List<GradeSection.Step> steps,
        List<Count> counts) {

    /** How many there are of something, and the part of the page that tells more. */
    record Count(long number, String label, String anchor) {}

    static Glance of(Assessment a, Page page) {
        return new Glance(
                a.overall().map(range -> GradeLine.of("", range, "", page)),
                GradeLine.areas(a, page),
                GradeSection.isOpen(a),
                GradeSection.steps(a, page),
                counts(a, page));
    }

    private static List<Count> counts(Assessment a, Page page) {
        return List.of(
                new Count(
                        RecommendationSection.entries(a, Certainty.CERTAIN).size(),
                        page.in("Rekommendationer", "Recommendations"),
                        "advice"),
                new Count(found(a, RuleKind.CONCERN), page.in("Iakttagelser", "Findings"), "findings"),
                new Count(found(a, RuleKind.STRENGTH), page.in("Styrkor", "Strengths"), "strengths"),
                new Count(
                        a.outcomes().stream().filter(Outcome::isOpen).count(),
                        page.in("Kunde inte bedömas", "Could not be assessed"),
                        "missing"));
    }

    private static long found(Assessment a, RuleKind kind) {
        return a.outcomes().stream()
                .filter(o -> o.kind() == kind && o.verdict() == Verdict.FOUND)
                .count();
    }
}
