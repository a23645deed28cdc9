package se.likvard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;

/**
 * The rules that are not about this organiser, or not about some of its subjects: under the subjects where a rule has few,
 * with their number where it has many.
 */
final class NotApplicableSection implements Section {

    private static final int FEW = 3;

    @Override
    public void print(Assessment a, Grounds grounds, Page page) {
        List<List<Outcome>> rules =
                ByRule.of(a.outcomes(), o -> o.verdict() == Verdict.NOT_APPLICABLE && o.kind() != RuleKind.GRADE);
        long outcomes = rules.stream().mapToLong(List::size).sum();
        if (outcomes == 0) {
            return;
        }
        page.heading(page.in("Inte tillämpligt (", "Not applicable (") + outcomes + ")");
        Subjects subjects = Subjects.of(a, page);
        Map<String, List<String>> bySubjects = new TreeMap<>();
        List<String> many = new ArrayList<>();
        for (List<Outcome> same : rules) {
            String rule = same.get(0).rule();
            if (same.size() <= FEW) {
                bySubjects
                        .computeIfAbsent(subjects.list(same), names -> new ArrayList<>())
                        .add(rule);
            } else {
                many.add(rule + " (" + same.size() + ")");
            }
        }
        bySubjects.forEach((names, of) -> page.entry("-", names + ": " + String.join(", ", of)));
        if (!many.isEmpty()) {
            page.entry(
                    "-",
                    page.in(
                                    "för fler än tre, antalet inom parentes: ",
                                    "to more than three, their number in brackets: ")
                            + String.join(", ", many));
        }
    }
}
