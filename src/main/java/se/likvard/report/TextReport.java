package se.likvard.report;

import java.util.List;
import java.util.Locale;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.RuleKind;

/**
 * An assessment in words, for the caseworker: the grade first, then what to do, what was found, what is missing and the
 * rest, a line each.
 */
public final class TextReport {

    private static final List<Section> SECTIONS = List.of(
            new HeadingSection(),
            new GradeSection(),
            new RecommendationSection(),
            new FindingSection(RuleKind.CONCERN, "Iakttagelser", "Findings"),
            new MissingSection(),
            new FindingSection(RuleKind.STRENGTH, "Styrkor", "Strengths"),
            new FindingSection(RuleKind.CONTEXT, "Sammanhang", "Context"),
            new ClearSection(),
            new NotApplicableSection(),
            new ClosingSection());

    private TextReport() {}

    /**
     * The report: lines of at most 100 characters that end with a line feed, without colour or control characters.
     *
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public static String of(Assessment assessment, Locale language) {
        return of(assessment, Grounds.NONE, language);
    }

    /** The same, with how sure it is and why. */
    public static String of(Assessment assessment, Grounds grounds, Locale language) {
        Assessment sorted = Sorted.of(assessment);
        Page page = new Page(language);
        SECTIONS.forEach(section -> section.print(sorted, grounds, page));
        return page.toString();
    }
}
