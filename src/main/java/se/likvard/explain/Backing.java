package se.likvard.explain;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.Margin;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.Sentence;
import se.likvard.assessment.Verdict;
import se.likvard.assessment.Why;
import se.likvard.explain.margin.Margins;
import se.likvard.organiser.Organiser;
import se.likvard.report.Grounds;
import se.likvard.report.Grounds.About;
import se.likvard.rulebook.Rulebook;

/** What stands behind an assessment, for its reports. */
public final class Backing {

    private Backing() {}

    /**
     * How sure the figures are that the outcomes of an assessment rest on.
     *
     * @param organiser as it was assessed
     */
    public static Grounds margins(Rulebook rulebook, Organiser organiser, Assessment assessment) {
        return new Grounds(margins(Margins.of(rulebook, organiser, assessment), assessment), Map.of());
    }

    private static Map<About, List<Margin>> margins(Margins margins, Assessment assessment) {
        Map<About, List<Margin>> told = new HashMap<>();
        for (Outcome outcome : assessment.outcomes()) {
            List<Margin> own = margins.of(outcome);
            if (!own.isEmpty()) {
                told.put(about(outcome), own);
            }
        }
        return told;
    }

    /**
     * The same, with why: of everything found and recommended, and what is missing where something could not be assessed.
     *
     * @param organiser as it was assessed
     */
    public static Grounds reasons(Rulebook rulebook, Organiser organiser, Assessment assessment) {
        Explanations explanations = Explanations.of(rulebook, organiser, assessment);
        return new Grounds(
                margins(explanations.margins(), assessment),
                reasons(explanations, assessment, EnumSet.of(Verdict.FOUND, Verdict.NOT_ASSESSED)));
    }

    /**
     * The same, with what stopped whatever is clear, and what lies ahead of the assessment as a whole.
     *
     * @param organiser as it was assessed
     */
    public static Grounds whole(Rulebook rulebook, Organiser organiser, Assessment assessment) {
        Explanations explanations = Explanations.of(rulebook, organiser, assessment);
        return new Grounds(
                margins(explanations.margins(), assessment),
                reasons(explanations, assessment, EnumSet.complementOf(EnumSet.of(Verdict.NOT_APPLICABLE))),
                Optional.of(Foresight.of(explanations, assessment)));
    }

    private static Map<About, Why> reasons(Explanations explanations, Assessment assessment, Set<Verdict> explained) {
        Map<About, Why> reasons = new LinkedHashMap<>();
        for (Outcome outcome : assessment.outcomes()) {
            if (explained.contains(outcome.verdict())) {
                tell(explanations, about(outcome), reasons);
            }
        }
        for (Recommendation advice : assessment.recommendations()) {
            if (advice.certainty() == Certainty.CERTAIN) {
                tell(explanations, new About(advice.rule(), advice.subject().key()), reasons);
            }
        }
        return reasons;
    }

    private static About about(Outcome outcome) {
        return new About(outcome.rule(), outcome.subject().key());
    }

    private static void tell(Explanations explanations, About about, Map<About, Why> reasons) {
        explanations.at(about.rule(), about.subject()).ifPresent(each -> reasons.put(about, why(each)));
    }

    private static Why why(Explanation each) {
        return new Why(each.answer(), sentences(each.reasons()), each.ties(), sentences(each.notes()));
    }

    static List<Sentence> sentences(List<Line> lines) {
        return lines.stream()
                .map(each -> new Sentence(each.text(), sentences(each.parts())))
                .toList();
    }
}
