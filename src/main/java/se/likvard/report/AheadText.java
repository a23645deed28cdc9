package se.likvard.report;

import java.util.List;
import java.util.Optional;

/**
 * What lies ahead of an assessment, in the language of a page.
 *
 * @param grades what may still become of the grades
 * @param advice what may still be recommended
 * @param next what to ask first; empty when nothing need be asked
 * @param questions what to ask, in order
 * @param ways what would better the grade
 * @param untold that it was not worked out, and why
 */
record AheadText(
        List<GradeStill> grades,
        List<WhyText.Reason> advice,
        Optional<WhyText.Reason> next,
        List<WhyText.Reason> questions,
        List<WhyText.Reason> ways,
        List<WhyText.Reason> untold) {

    /** Empty where it was not asked for. */
    static Optional<AheadText> of(Material material) {
        return material.grounds().ahead().map(ahead -> of(ahead, material));
    }

    /** What may still become of a grade; empty where that is not told. */
    Optional<String> of(String area) {
        return grades.stream()
                .filter(each -> each.name().equals(area))
                .map(GradeStill::text)
                .findFirst();
    }

    private static AheadText of(Ahead ahead, Material material) {
        Page page = material.page();
        List<WhyText.Reason> questions = WhyText.reasons(ahead.questions(), page);
        return new AheadText(
                GradeStill.of(material.assessment(), ahead, page),
                WhyText.reasons(ahead.advice(), page),
                questions.stream().flatMap(each -> each.parts().stream()).findFirst(),
                questions,
                WhyText.reasons(ahead.ways(), page),
                WhyText.reasons(ahead.untold(), page));
    }
}
