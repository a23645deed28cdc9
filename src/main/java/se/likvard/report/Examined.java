package se.likvard.report;

import java.util.List;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;

/** What was examined and not found, and what does not apply: a line for each rule. */
record Examined(List<Line> clear, List<Line> notApplicable) {

    /** A rule, what kind of thing it looks for, and for whom it did not hold. */
    record Line(String rule, String title, String kind, String about) {}

    static Examined of(Assessment a, Page page) {
        return new Examined(lines(a, Verdict.CLEAR, page), lines(a, Verdict.NOT_APPLICABLE, page));
    }

    private static List<Line> lines(Assessment a, Verdict verdict, Page page) {
        Subjects subjects = Subjects.of(a, page);
        return ByRule.of(a.outcomes(), o -> o.verdict() == verdict && o.kind() != RuleKind.GRADE).stream()
                .map(same -> line(same, subjects, page))
                .toList();
    }

    private static Line line(List<Outcome> same, Subjects subjects, Page page) {
        Outcome first = same.get(0);
        return new Line(
                first.rule(), page.in(first.title()), page.in(first.kind().words()), subjects.list(same));
    }
}
