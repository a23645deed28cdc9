package se.likvard.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Grade;
import se.likvard.assessment.GradeRange;
import se.likvard.chart.Drawing;
import se.likvard.chart.Steps;

/**
 * A grade at a glance.
 *
 * @param name the area; empty for the whole
 * @param words the grade, or between which grades it lies
 * @param tried how many of the concerns that could be judged were found
 * @param scale where on the three steps it lies
 * @param look its class in the style sheet: the grade in small letters, or {@code open}
 */
record GradeLine(String name, String words, String tried, Drawing scale, String look) {

    static List<GradeLine> areas(Assessment a, Page page) {
        Map<String, GradeRange> areas = a.areas();
        return GradeWords.inOrder(areas.keySet()).stream()
                .map(area -> of(
                        GradeWords.area(area, page),
                        Optional.ofNullable(areas.get(area)).orElseThrow(),
                        GradeSection.tried(a, area, page),
                        page))
                .toList();
    }

    static GradeLine of(String name, GradeRange range, String tried, Page page) {
        int worst = Grade.LOW.ordinal() - range.worst().ordinal();
        int best = Grade.LOW.ordinal() - range.best().ordinal();
        Drawing scale = new Steps(Grade.values().length, worst, best).drawing();
        String look = range.isCertain() ? range.best().name().toLowerCase(Locale.ROOT) : "open";
        return new GradeLine(name, GradeWords.of(range, page), tried, scale, look);
    }
}
