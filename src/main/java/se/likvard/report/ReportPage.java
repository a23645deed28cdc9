package se.likvard.report;

import java.util.List;
import java.util.Optional;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.RuleKind;

/**
 * Everything that a page of HTML shows, in one language and in the order of the page. Plain records: what is on the page can
 * be asked without reading HTML.
 *
 * @param ahead what may still become of it; empty where that was not asked for
 * @param advice what stands first, then what may
 */
record ReportPage(
        Page page,
        Assessment assessment,
        Glance glance,
        Optional<AheadText> ahead,
        List<AdviceCard> advice,
        List<Spiral> spirals,
        List<FindingCard> concerns,
        Results results,
        History history,
        List<MissingEntry> missing,
        List<FindingCard> strengths,
        List<FindingCard> context,
        Examined examined) {

    static ReportPage of(Material material) {
        Assessment a = material.assessment();
        return new ReportPage(
                material.page(),
                a,
                Glance.of(a, material.page()),
                AheadText.of(material),
                AdviceCard.of(material),
                Spiral.of(material),
                FindingCard.of(material, RuleKind.CONCERN),
                Results.of(material),
                History.of(material),
                MissingEntry.of(a, material.page()),
                FindingCard.of(material, RuleKind.STRENGTH),
                FindingCard.of(material, RuleKind.CONTEXT),
                Examined.of(material));
    }

    /** Advice that stands, or that may. */
    List<AdviceCard> advice(boolean certain) {
        return advice.stream().filter(card -> card.certain() == certain).toList();
    }
}
