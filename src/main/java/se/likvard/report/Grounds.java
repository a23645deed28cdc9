package se.likvard.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.assessment.Margin;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.Steadiness;
import se.likvard.assessment.Subject;
import se.likvard.assessment.Why;

/**
 * What stands behind an assessment, beside the assessment itself: how sure its figures are and, where that was asked for, why
 * it says what it says, and what lies ahead of it.
 *
 * @param ahead empty where that was not asked for
 * @param newerIndices what newer indices would change, by the recommendations beside which it is shown
 */
public record Grounds(
        Map<About, List<Margin>> margins,
        Map<About, Why> reasons,
        Optional<Ahead> ahead,
        Map<About, NewerIndex> newerIndices) {

    /** Nothing is told. */
    public static final Grounds NONE = new Grounds(Map.of(), Map.of());

    /** How sure it is, and why. */
    public Grounds(Map<About, List<Margin>> margins, Map<About, Why> reasons) {
        this(margins, reasons, Optional.empty());
    }

    /** How sure it is, why, and what lies ahead of it. */
    public Grounds(Map<About, List<Margin>> margins, Map<About, Why> reasons, Optional<Ahead> ahead) {
        this(margins, reasons, ahead, Map.of());
    }

    /** The same, with what newer indices would change. */
    public Grounds with(Map<About, NewerIndex> newer) {
        return new Grounds(margins, reasons, ahead, newer);
    }

    /**
     * What a rule says about.
     *
     * @param subject the key of the subject
     */
    public record About(String rule, String subject) {}

    /** How far the figures that an outcome rests on lie from where they would change it. */
    public List<Margin> margins(Outcome outcome) {
        return margins.getOrDefault(new About(outcome.rule(), outcome.subject().key()), List.of());
    }

    /** Those in which chance plays a part. */
    public List<Margin> uncertain(Outcome outcome) {
        return margins(outcome).stream()
                .filter(each -> each.steadiness() != Steadiness.EXACT)
                .toList();
    }

    /** What a newer index would change, to be shown beside a recommendation; empty where nothing is. */
    Optional<NewerIndex> newerIndex(Recommendation advice) {
        return Optional.ofNullable(
                newerIndices.get(new About(advice.rule(), advice.subject().key())));
    }

    /** Why a rule says what it says; empty where that is not told. */
    public Optional<Why> why(String rule, Subject subject) {
        return Optional.ofNullable(reasons.get(new About(rule, subject.key())));
    }
}
