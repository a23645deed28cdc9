package se.likvard.report;

import java.util.List;
import se.likvard.assessment.Sentence;
import se.likvard.assessment.Subject;
import se.likvard.assessment.Why;

/**
 * Why a rule says what it says, in the language of a page.
 *
 * @param about of whom; empty when there is one subject only
 * @param answer what the reasons tell
 * @param notes what a reader must know to rely on them
 */
record WhyText(String about, String answer, List<Reason> reasons, List<String> notes) {

    /** A sentence, and those under it. */
    record Reason(String text, List<Reason> parts) {}

    /** The reasons told of some subjects, those that share them together; none where that was not asked for. */
    static List<WhyText> of(String rule, List<Subject> subjects, Material material) {
        return GroundsWords.byReason(rule, subjects, material.grounds()).entrySet().stream()
                .map(each -> of(
                        subjects.size() > 1 ? material.subjects().names(each.getValue()) : "",
                        each.getKey(),
                        material.page()))
                .toList();
    }

    private static WhyText of(String about, Why why, Page page) {
        return new WhyText(
                about,
                page.in(why.answer()),
                reasons(why.reasons(), page),
                why.notes().stream().map(note -> page.in(note.text())).toList());
    }

    /** Sentences in the language of a page. */
    static List<Reason> reasons(List<Sentence> sentences, Page page) {
        return sentences.stream()
                .map(each -> new Reason(page.in(each.text()), reasons(each.parts(), page)))
                .toList();
    }
}
