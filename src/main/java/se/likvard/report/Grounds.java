package se.likvard.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.assessment.Margin;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Steadiness;
import se.likvard.assessment.Subject;
import se.likvard.assessment.Why;

/**
 * What stands behind an assessment, beside the assessment itself: how sure its figures are and, where that was asked for, why
 * it says what it says, and what lies ahead of it.
 *
 * @param ahead empty where that was not asked for
 */
public record Grounds(Map<About, List<Margin>> margins, Map<About, Why> reasons, Optional<Ahead> ahead) {

    /** Nothing is told. */
    public static final Grounds NONE = new Grounds(Map.of(), Map.of());

    /** How sure it is, and why. */
    public Grounds(Map<About, List<Margin>> margins, Map<About, Why> reasons) {
        this(margins, reasons, Optional.empty());
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

    /** Why a rule says what it says; empty where that is not told. */
    public Optional<Why> why(String rule, Subject subject) {
        return Optional.ofNullable(reasons.get(new About(rule, subject.key())));
    }
}
