package se.likvard.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.likvard.assessment.Because;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.Verdict;

/**
 * A piece of advice, to one subject or to several.
 *
 * @param number from 1
 * @param certain whether it stands whatever is missing
 * @param reasons the outcomes it rests on, by rule
 * @param why what is decisive, where that was asked for
 * @param figures the figures it rests on when no outcome is behind it
 * @param newerIndices what a newer index would change, where that is to be shown
 * @param replaces the titles of what it takes the place of
 * @param decidedBy what decides whether it is needed; empty when it is certain
 */
record AdviceCard(
        int number,
        String rule,
        String title,
        boolean certain,
        List<AboutText> texts,
        String measure,
        String owner,
        String followUpBy,
        String closedBy,
        List<String> law,
        List<Reason> reasons,
        List<WhyText> why,
        List<String> figures,
        List<NewerIndexText> newerIndices,
        List<String> replaces,
        String decidedBy) {

    /** What a rule said, and of whom. */
    record Reason(String rule, String title, boolean open, List<AboutText> texts) {}

    /** All advice: what stands first, the most urgent of it first, then what may. */
    static List<AdviceCard> of(Material material) {
        List<List<Recommendation>> certain =
                RecommendationSection.entries(material.assessment(), Certainty.CERTAIN).stream()
                        .sorted(Urgency.of(material.assessment()))
                        .toList();
        RecommendationEntry entry = new RecommendationEntry(
                material.subjects(),
                RecommendationSection.titles(material.assessment()),
                RecommendationSection.asked(material.assessment()),
                material.grounds(),
                material.page());
        List<AdviceCard> cards = new ArrayList<>();
        Stream.concat(
                        certain.stream(),
                        RecommendationSection.entries(material.assessment(), Certainty.POSSIBLE).stream())
                .forEach(same -> cards.add(of(cards.size() + 1, same, entry, material)));
        return List.copyOf(cards);
    }

    private static AdviceCard of(int number, List<Recommendation> same, RecommendationEntry entry, Material material) {
        Page page = material.page();
        Recommendation first = same.get(0);
        boolean certain = first.certainty() == Certainty.CERTAIN;
        return new AdviceCard(
                number,
                first.rule(),
                page.in(first.title()),
                certain,
                texts(same, material),
                page.in(first.measure()),
                page.in(first.owner()),
                first.followUpBy().toString(),
                entry.closing(first.closesWhen()),
                Sorted.law(first.law()).stream()
                        .map(each -> page.in(each.text()))
                        .toList(),
                reasons(same, material),
                WhyText.of(
                        first.rule(), same.stream().map(Recommendation::subject).toList(), material),
                figures(same, entry),
                NewerIndexText.of(same, material.grounds(), material.subjects(), page),
                same.stream()
                        .flatMap(r -> r.replaces().stream())
                        .map(each -> page.in(each.title()))
                        .distinct()
                        .toList(),
                certain ? "" : entry.decidedBy(same));
    }

    private static List<AboutText> texts(List<Recommendation> same, Material material) {
        return RecommendationEntry.byText(same, material.page()).entrySet().stream()
                .map(each -> new AboutText(
                        each.getValue().stream()
                                        .allMatch(subject -> subject.key().isEmpty())
                                ? ""
                                : material.subjects().names(each.getValue()),
                        each.getKey()))
                .toList();
    }

    private static List<Reason> reasons(List<Recommendation> same, Material material) {
        Map<String, List<Outcome>> byRule = new TreeMap<>();
        same.stream()
                .flatMap(r -> r.because().stream())
                .distinct()
                .sorted(Comparator.comparing(Because::rule).thenComparing(Because::subject))
                .flatMap(because -> outcome(because, material).stream())
                .forEach(outcome -> byRule.computeIfAbsent(
                                outcome.rule() + " " + outcome.verdict(), any -> new ArrayList<>())
                        .add(outcome));
        return byRule.values().stream()
                .map(outcomes -> reason(outcomes, material))
                .toList();
    }

    private static Optional<Outcome> outcome(Because because, Material material) {
        return material.outcome(because.rule(), because.subject().key());
    }

    private static Reason reason(List<Outcome> outcomes, Material material) {
        Outcome first = outcomes.get(0);
        boolean open = first.verdict() == Verdict.NOT_ASSESSED;
        List<AboutText> texts = open
                ? List.of(new AboutText(material.subjects().list(outcomes), ""))
                : FindingCard.texts(outcomes, material);
        return new Reason(first.rule(), material.page().in(first.title()), open, texts);
    }

    private static List<String> figures(List<Recommendation> same, RecommendationEntry entry) {
        return same.stream()
                .filter(r -> r.because().isEmpty() && !r.matches().isEmpty())
                .map(r -> entry.figures(r.matches().get(0)) + " ("
                        + Origins.of(r.matches().get(0).values().values().stream(), entry.page()) + ")")
                .distinct()
                .toList();
    }
}
