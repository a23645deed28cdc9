package se.likvard.assessment;

import java.util.List;
import java.util.Optional;
import se.likvard.value.Words;

/**
 * What one rule says of one subject.
 *
 * @param rule the rule's name, {@code allocation/model-not-revised}
 * @param title what the rule observes, in a few words
 * @param criterion its id in the domain notes
 * @param grade the step that a rule of kind GRADE gives; empty for the other kinds
 * @param law the provisions as they stood on the day
 * @param matches what made it hold; for NOT_ASSESSED what may
 * @param limits the parameters that were applied
 * @param missing what would have to be known; empty unless NOT_ASSESSED
 * @param text the outcome in words
 */
public record Outcome(
        String rule,
        Words title,
        String criterion,
        RuleKind kind,
        Optional<Grade> grade,
        Basis basis,
        List<Provision> law,
        Subject subject,
        Verdict verdict,
        List<Match> matches,
        List<AppliedLimit> limits,
        List<Missing> missing,
        Words text) {

    /**
     * Whether it waits for data of its own. Grades and recommendations wait for the same inputs as the outcomes they rest
     * on, and are not counted again.
     */
    public boolean isOpen() {
        return verdict == Verdict.NOT_ASSESSED && kind != RuleKind.GRADE && kind != RuleKind.RECOMMENDATION;
    }
}
