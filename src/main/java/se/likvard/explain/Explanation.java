package se.likvard.explain;

import java.util.List;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Margin;
import se.likvard.assessment.Provision;
import se.likvard.assessment.Subject;
import se.likvard.assessment.Verdict;
import se.likvard.value.Words;

/**
 * Why a rule says what it says of one subject.
 *
 * @param rule the rule's name
 * @param says what the rule observes or recommends, in a few words
 * @param answer what the reasons tell: that they are decisive, that they stopped the rule, that they are missing
 * @param reasons in a fixed order
 * @param ties how many smallest sets of decisive circumstances there are, the one told included; at least so many where the
 *     notes say so; 0 where none is told
 * @param notes what a reader must know to rely on it: ties, what is not decided, where a computed figure stands between
 * @param law the provisions as they stood on the day
 * @param next what would change it, or what to ask; empty until it is asked for: {@link Explanations#withNext}
 * @param limits the parameters that were applied, as they stood on the day
 * @param margins how far the figures that it rests on lie from where they would change it, and how surely
 */
public record Explanation(
        String rule,
        Words says,
        Subject subject,
        Verdict verdict,
        Words answer,
        List<Line> reasons,
        int ties,
        List<Line> notes,
        List<Line> next,
        List<Provision> law,
        List<AppliedLimit> limits,
        List<Margin> margins) {

    Explanation with(List<Line> after) {
        return new Explanation(rule, says, subject, verdict, answer, reasons, ties, notes, after, law, limits, margins);
    }
}
