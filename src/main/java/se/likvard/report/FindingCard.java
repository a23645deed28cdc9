package se.likvard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;

/**
 * What a rule found, at one subject or at several.
 *
 * @param area what area the rule belongs to
 * @param breach whether it is a suspected breach of the law
 * @param borderline whether chance could well have put one of its figures on its side
 * @param texts what was found, those that say the same together
 * @param sureness how sure the figures behind it are
 * @param judgedBy the parameters by which that was judged
 * @param why what is decisive, where that was asked for
 * @param limits what it was measured against, in words
 * @param law the provisions
 * @param basis what the rule stands on, and its criterion
 * @param sources where the figures behind it come from
 */
record FindingCard(
        String rule,
        String area,
        String title,
        boolean breach,
        boolean borderline,
        List<AboutText> texts,
        List<String> sureness,
        List<String> judgedBy,
        List<WhyText> why,
        List<String> limits,
        List<String> law,
        String basis,
        String sources) {

    /** Everything found of a kind, a card for each rule: by area in the order of inspection. */
    static List<FindingCard> of(Material material, RuleKind kind) {
        Map<String, List<FindingCard>> byArea = new TreeMap<>();
        ByRule.of(material.assessment(), kind, Verdict.FOUND)
                .forEach(outcomes -> byArea.computeIfAbsent(
                                GradeWords.ofRule(outcomes.get(0).rule()), area -> new ArrayList<>())
                        .add(of(outcomes, material)));
        return GradeWords.inOrder(byArea.keySet()).stream()
                .flatMap(area -> byArea.getOrDefault(area, List.of()).stream())
                .toList();
    }

    private static FindingCard of(List<Outcome> outcomes, Material material) {
        Page page = material.page();
        Outcome first = outcomes.get(0);
        return new FindingCard(
                first.rule(),
                GradeWords.area(GradeWords.ofRule(first.rule()), page),
                page.in(first.title()),
                Urgency.isSuspectedBreach(first),
                GroundsWords.isBorderline(outcomes, material.grounds()),
                texts(outcomes, material),
                sureness(outcomes, material),
                judgedBy(outcomes, material),
                WhyText.of(first.rule(), GroundsWords.subjects(outcomes), material),
                Sorted.limits(outcomes.stream()
                                .flatMap(o -> o.limits().stream())
                                .toList())
                        .stream()
                        .map(limit -> LimitWords.of(limit, page))
                        .toList(),
                Sorted.law(outcomes.stream().flatMap(o -> o.law().stream()).toList()).stream()
                        .map(provision -> page.in(provision.text()))
                        .toList(),
                FindingSection.basis(first, page),
                Origins.of(
                        outcomes.stream()
                                .flatMap(o -> o.matches().stream())
                                .flatMap(match -> match.values().values().stream()),
                        page));
    }

    private static List<String> sureness(List<Outcome> outcomes, Material material) {
        return outcomes.stream()
                .flatMap(outcome -> material.grounds().uncertain(outcome).stream()
                        .map(margin ->
                                (outcomes.size() > 1 ? FindingSection.about(List.of(outcome), material.subjects()) : "")
                                        + material.page().in(margin.text())))
                .toList();
    }

    /** The parameters by which chances were judged, each once. */
    private static List<String> judgedBy(List<Outcome> outcomes, Material material) {
        return Sorted.limits(outcomes.stream()
                        .flatMap(outcome -> material.grounds().uncertain(outcome).stream())
                        .flatMap(margin -> margin.limits().stream())
                        .toList())
                .stream()
                .map(limit -> LimitWords.of(limit, material.page()))
                .toList();
    }

    static List<AboutText> texts(List<Outcome> outcomes, Material material) {
        List<AboutText> texts = new ArrayList<>();
        FindingSection.byText(outcomes, material.page()).forEach((text, same) -> {
            boolean organiser = same.stream().allMatch(o -> o.subject().key().isEmpty());
            texts.add(new AboutText(organiser ? "" : material.subjects().list(same), text));
        });
        return List.copyOf(texts);
    }
}
