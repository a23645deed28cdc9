package se.likvard.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Grade;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;
import se.likvard.value.Counted;

/**
 * The grade, overall and by area, why it is no better than the step that is surely reached, and what could make it worse.
 * The areas' own reasons are left out where they would only repeat the organiser's.
 */
final class GradeSection implements Section {

    private static final int COLUMN = 30;

    @Override
    public void print(Assessment a, Grounds grounds, Page page) {
        page.heading(page.in("Bedömning", "Grade"));
        page.row(
                page.in("Sammantaget", "Overall"),
                COLUMN,
                a.overall()
                        .map(range -> GradeWords.of(range, page))
                        .orElse(page.in("ingen regel om bedömning är tillämplig", "no rule about the grade applies")));
        GradeWords.inOrder(a.areas().keySet()).forEach(area -> area(a, area, page));
        if (isOpen(a)) {
            page.paragraph(
                    0,
                    page.in(
                            "Där det står ”mellan” avgör de uppgifter som saknas.",
                            "Where it says “between”, what is missing decides."));
        }
        grounds.ahead().ifPresent(ahead -> ahead(a, ahead, page));
        steps(a, page)
                .forEach(step -> page.entry(
                        step.open() ? page.in("Öppet:", "Open:") : page.in("Skäl:", "Reason:"),
                        step.text() + " [" + step.rule() + "]"));
    }

    private static void ahead(Assessment a, Ahead ahead, Page page) {
        page.paragraph(
                0,
                page.in(
                        "Vad det ännu kan bli (”står fast”: inget som saknas kan ändra det):",
                        "What may still become of it (“stands”: nothing that is missing can change it):"));
        String overall = page.in("Sammantaget", "Overall");
        GradeStill.of(a, ahead, page).forEach(each -> {
            page.row(each.name().isEmpty() ? overall : "  " + each.name(), COLUMN, each.text());
            each.open().forEach(reason -> page.item(COLUMN, "*", reason.text()));
        });
        GroundsWords.sentences(ahead.untold(), 0, page);
    }

    /** Whether what is missing decides some grade. */
    static boolean isOpen(Assessment a) {
        return Stream.concat(a.overall().stream(), a.areas().values().stream()).anyMatch(range -> !range.isCertain());
    }

    /** The grade of an area, with how many of the concerns that could be judged were found: on a line of its own when long. */
    private static void area(Assessment a, String area, Page page) {
        String label = "  " + GradeWords.area(area, page);
        String grade = GradeWords.of(Optional.ofNullable(a.areas().get(area)).orElseThrow(), page);
        String tried = "(" + tried(a, area, page) + ")";
        if (COLUMN + grade.length() + 1 + tried.length() <= Page.WIDTH) {
            page.row(label, COLUMN, grade + " " + tried);
        } else {
            page.row(label, COLUMN, grade);
            page.row("", COLUMN, tried);
        }
    }

    static String tried(Assessment a, String area, Page page) {
        List<Verdict> tried = a.outcomes().stream()
                .filter(o -> o.kind() == RuleKind.CONCERN
                        && GradeWords.ofRule(o.rule()).equals(area))
                .map(Outcome::verdict)
                .filter(verdict -> verdict == Verdict.FOUND || verdict == Verdict.CLEAR)
                .toList();
        long found = tried.stream().filter(Verdict.FOUND::equals).count();
        return tried.isEmpty() ? page.in("inget prövat", "nothing examined") : counted(found, tried.size(), page);
    }

    private static final Counted FINDINGS = new Counted("iakttagelse", "iakttagelser", "finding", "findings");

    private static final Counted EXAMINED = new Counted("prövad", "prövade", "examined", "examined");

    private static String counted(long found, int tried, Page page) {
        return page.in(FINDINGS.of(found)) + page.in(" av ", " of ") + page.in(EXAMINED.of(tried));
    }

    /**
     * A step of the grade that is reached, or may be.
     *
     * @param open whether what is missing decides
     * @param text why, and whom it concerns
     */
    record Step(boolean open, String text, String rule) {}

    /** Why the grade is no better than the step that is surely reached, then what could make it worse. */
    static List<Step> steps(Assessment a, Page page) {
        return a.overall().map(range -> steps(a, range.best(), page)).orElse(List.of());
    }

    private static List<Step> steps(Assessment a, Grade reached, Page page) {
        Subjects subjects = Subjects.of(a, page);
        Stream<Step> reasons = organisers(a, Verdict.FOUND, step -> step == reached)
                .map(step -> new Step(
                        false,
                        page.in(step.text()) + about(page.in("Det gäller ", "It concerns "), step, subjects),
                        step.rule()));
        Stream<Step> open = organisers(a, Verdict.NOT_ASSESSED, step -> step.compareTo(reached) > 0)
                .map(step -> new Step(
                        true,
                        page.in(step.title()) + "."
                                + about(page.in("Det kan gälla ", "It may concern "), step, subjects),
                        step.rule()));
        return Stream.concat(reasons, open).toList();
    }

    private static Stream<Outcome> organisers(Assessment a, Verdict verdict, Predicate<Grade> wanted) {
        return a.outcomes().stream()
                .filter(step -> step.subject().key().isEmpty() && step.verdict() == verdict)
                .filter(step -> step.grade().filter(wanted).isPresent());
    }

    private static String about(String words, Outcome step, Subjects subjects) {
        String named = subjects.behind(step);
        return named.isEmpty() ? "" : " " + words + named + ".";
    }
}
