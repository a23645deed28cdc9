package se.likvard.report;

import java.util.List;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;

/** What was examined and not found, a line for each rule. */
final class ClearSection implements Section {

    @Override
    public void print(Assessment a, Grounds grounds, Page page) {
        long clear = a.outcomes().stream()
                .filter(o -> o.verdict() == Verdict.CLEAR && o.kind() != RuleKind.GRADE)
                .count();
        page.heading(page.in("Prövat och inte funnet (", "Examined and not found (") + clear + ")");
        if (clear == 0) {
            page.paragraph(0, page.in("Inget.", "None."));
        }
        Subjects subjects = Subjects.of(a, page);
        for (RuleKind kind : RuleKind.values()) {
            List<List<Outcome>> rules = ByRule.of(a, kind, Verdict.CLEAR);
            if (!rules.isEmpty() && kind != RuleKind.GRADE) {
                page.paragraph(0, heading(kind, page));
                rules.forEach(outcomes -> {
                    page.entry("  -", line(outcomes, subjects, page));
                    GroundsWords.why(
                            page.in("Därför inte", "Why not"),
                            outcomes.get(0).rule(),
                            GroundsWords.subjects(outcomes),
                            grounds,
                            subjects,
                            page);
                });
            }
        }
    }

    private static String line(List<Outcome> outcomes, Subjects subjects, Page page) {
        String title = ByRule.title(outcomes, page);
        if (outcomes.size() > 1) {
            return title + ": " + outcomes.size() + page.in(" st.", " cases");
        }
        boolean aboutOrganiser = outcomes.get(0).subject().key().isEmpty();
        return aboutOrganiser ? title : title + ": " + subjects.list(outcomes);
    }

    private static String heading(RuleKind kind, Page page) {
        return switch (kind) {
            case CONCERN -> page.in("Problem som inte har hittats:", "Concerns that were not found:");
            case STRENGTH -> page.in("Styrkor som inte har hittats:", "Strengths that were not found:");
            case CONTEXT -> page.in("Sammanhang som inte föreligger:", "Context that is not at hand:");
            case GRADE -> page.in("Steg i bedömningen som inte utlösts:", "Steps of the grade that were not taken:");
            case RECOMMENDATION -> page.in("Rekommendationer som inte behövs:", "Recommendations that are not needed:");
        };
    }
}
