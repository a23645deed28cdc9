package se.likvard.report;

import java.util.List;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;

/**
 * What was examined and not found, what could not be assessed and what does not apply: a line for each rule.
 *
 * @param sources where the figures come from that the rules read
 */
record Examined(List<Line> clear, List<Line> open, List<Line> notApplicable, String sources) {

    /**
     * A rule, what kind of thing it looks for, and for whom it did not hold.
     *
     * @param why what stopped it or what it waits for, where that was asked for
     */
    record Line(String rule, String title, String kind, String about, List<WhyText> why) {}

    static Examined of(Material material) {
        return new Examined(
                lines(material, Verdict.CLEAR),
                lines(material, Verdict.NOT_ASSESSED),
                lines(material, Verdict.NOT_APPLICABLE),
                Origins.all(material.organiser(), material.page()));
    }

    private static List<Line> lines(Material material, Verdict verdict) {
        return ByRule.of(material.assessment().outcomes(), o -> o.verdict() == verdict && o.kind() != RuleKind.GRADE)
                .stream()
                .map(same -> line(same, material))
                .toList();
    }

    private static Line line(List<Outcome> same, Material material) {
        Outcome first = same.get(0);
        return new Line(
                first.rule(),
                material.page().in(first.title()),
                material.page().in(first.kind().words()),
                material.subjects().list(same),
                WhyText.of(first.rule(), GroundsWords.subjects(same), material));
    }
}
