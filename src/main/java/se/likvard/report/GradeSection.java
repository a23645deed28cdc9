package se.likvard.report;

import java.util.List;
import java.util.stream.Stream;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;

/** The grade, overall and by area, and the rules that gave it. */
final class GradeSection implements Section {

    private static final int COLUMN = 30;

    @Override
    public void print(Assessment a, Page page) {
        page.heading(page.in("Bedömning", "Grade"));
        page.row(
                page.in("Sammantaget", "Overall"),
                COLUMN,
                a.overall()
                        .map(range -> GradeWords.of(range, page))
                        .orElse(page.in("ingen regel om bedömning är tillämplig", "no rule about the grade applies")));
        a.areas()
                .forEach((area, range) ->
                        page.row("  " + GradeWords.area(area, page), COLUMN, GradeWords.of(range, page)));
        if (Stream.concat(a.overall().stream(), a.areas().values().stream()).anyMatch(range -> !range.isCertain())) {
            page.paragraph(
                    0,
                    page.in(
                            "Där det står ”mellan” avgör de uppgifter som saknas.",
                            "Where it says “between”, what is missing decides."));
        }
        Subjects subjects = Subjects.of(a, page);
        ByRule.of(a, RuleKind.GRADE, Verdict.FOUND).forEach(steps -> found(steps, page));
        ByRule.of(a, RuleKind.GRADE, Verdict.NOT_ASSESSED).forEach(steps -> open(steps, subjects, page));
    }

    private static void found(List<Outcome> steps, Page page) {
        steps.stream()
                .map(step -> page.in(step.text()))
                .distinct()
                .forEach(text -> page.entry(page.in("Skäl:", "Reason:"), text + ByRule.mark(steps)));
    }

    private static void open(List<Outcome> steps, Subjects subjects, Page page) {
        page.entry(page.in("Öppet:", "Open:"), ByRule.title(steps, page) + ": " + subjects.list(steps));
    }
}
