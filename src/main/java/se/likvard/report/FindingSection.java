package se.likvard.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Steadiness;
import se.likvard.assessment.Verdict;
import se.likvard.value.Words;

/** What was found, of one kind: a rule's findings under one heading, those that say the same together. */
final class FindingSection implements Section {

    private final RuleKind kind;
    private final Words heading;

    FindingSection(RuleKind kind, String sv, String en) {
        this.kind = kind;
        this.heading = new Words(sv, en);
    }

    @Override
    public void print(Assessment a, Grounds grounds, Page page) {
        List<List<Outcome>> rules = ByRule.of(a, kind, Verdict.FOUND);
        if (rules.isEmpty() && kind == RuleKind.CONTEXT) {
            return;
        }
        long findings = rules.stream().mapToLong(List::size).sum();
        page.heading(page.in(heading) + " (" + findings + ")");
        if (rules.isEmpty()) {
            page.paragraph(0, page.in("Inga.", "None."));
        }
        Subjects subjects = Subjects.of(a, page);
        page.each(rules, outcomes -> rule(outcomes, grounds, subjects, page));
    }

    private static void rule(List<Outcome> outcomes, Grounds grounds, Subjects subjects, Page page) {
        String borderline =
                GroundsWords.isBorderline(outcomes, grounds) ? " (" + page.in(Steadiness.BORDERLINE.words()) + ")" : "";
        page.entry("*", ByRule.title(outcomes, page) + borderline);
        Map<String, List<Outcome>> byText = byText(outcomes, page);
        String mark = byText.size() > 1 ? "    -" : "   ";
        byText.forEach((text, same) -> page.entry(mark, about(same, subjects) + text));
        GroundsWords.margins(outcomes, grounds, subjects, page);
        GroundsWords.why(outcomes.get(0).rule(), GroundsWords.subjects(outcomes), grounds, subjects, page);
        LimitWords.print(outcomes.stream().flatMap(o -> o.limits().stream()).toList(), page);
        LawWords.print(outcomes.stream().flatMap(o -> o.law().stream()).toList(), page);
        page.detail(page.in("Grund", "Basis"), basis(outcomes.get(0), page));
    }

    static String about(List<Outcome> same, Subjects subjects) {
        boolean organiser = same.stream().allMatch(o -> o.subject().key().isEmpty());
        return organiser ? "" : subjects.list(same) + ": ";
    }

    static Map<String, List<Outcome>> byText(List<Outcome> outcomes, Page page) {
        return outcomes.stream()
                .collect(Collectors.groupingBy(o -> page.in(o.text()), LinkedHashMap::new, Collectors.toList()));
    }

    static String basis(Outcome outcome, Page page) {
        String basis = page.in(outcome.basis().words());
        return outcome.criterion().isEmpty() ? basis : basis + " (" + outcome.criterion() + ")";
    }
}
