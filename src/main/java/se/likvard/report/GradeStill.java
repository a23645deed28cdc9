package se.likvard.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.GradeRange;
import se.likvard.report.Ahead.Still;

/**
 * What may still become of a grade, in the language of a page.
 *
 * @param name the area; empty for the whole
 * @param open what is not decided, and why
 */
record GradeStill(String name, String text, List<WhyText.Reason> open) {

    /** The organiser's own grade, then the areas. */
    static List<GradeStill> of(Assessment a, Ahead ahead, Page page) {
        Stream<GradeStill> whole =
                Optional.ofNullable(ahead.grades().get("")).stream().map(still -> of("", a.overall(), still, page));
        return Stream.concat(
                        whole,
                        areas(ahead).stream()
                                .flatMap(area -> Optional.ofNullable(
                                                ahead.grades().get(area))
                                        .stream()
                                        .map(still -> of(
                                                GradeWords.area(area, page),
                                                Optional.ofNullable(a.areas().get(area)),
                                                still,
                                                page))))
                .toList();
    }

    private static List<String> areas(Ahead ahead) {
        return GradeWords.inOrder(
                ahead.grades().keySet().stream().filter(area -> !area.isEmpty()).toList());
    }

    private static GradeStill of(String name, Optional<GradeRange> told, Still still, Page page) {
        String text = still.settled() && told.filter(GradeRange::isCertain).isPresent()
                ? page.in("står fast", "stands")
                : page.in(still.told().text());
        return new GradeStill(name, text, WhyText.reasons(still.told().parts(), page));
    }
}
