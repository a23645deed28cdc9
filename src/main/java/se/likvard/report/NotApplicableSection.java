package se.likvard.report;

import java.util.List;
import java.util.stream.Collectors;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;

/** The rules that are not about this organiser, or not about some of its subjects, in one list. */
final class NotApplicableSection implements Section {

    @Override
    public void print(Assessment a, Page page) {
        List<List<Outcome>> rules =
                ByRule.of(a.outcomes(), o -> o.verdict() == Verdict.NOT_APPLICABLE && o.kind() != RuleKind.GRADE);
        long outcomes = rules.stream().mapToLong(List::size).sum();
        if (outcomes == 0) {
            return;
        }
        page.heading(page.in("Inte tillämpligt (", "Not applicable (") + outcomes + ")");
        page.paragraph(0, rules.stream().map(NotApplicableSection::counted).collect(Collectors.joining(", ")));
    }

    private static String counted(List<Outcome> outcomes) {
        String rule = outcomes.get(0).rule();
        return outcomes.size() == 1 ? rule : rule + " (" + outcomes.size() + ")";
    }
}
