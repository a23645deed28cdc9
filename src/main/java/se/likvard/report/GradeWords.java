package se.likvard.report;

import java.util.Locale;
import java.util.Map;
import se.likvard.assessment.Grade;
import se.likvard.assessment.GradeRange;
import se.likvard.value.Words;

/** Grades and areas in words. */
final class GradeWords {

    private static final Map<Grade, Words> GRADES = Map.of(
            Grade.HIGH, new Words("i hög utsträckning", "to a high extent"),
            Grade.PARTLY, new Words("i flera delar", "in several parts"),
            Grade.LOW, new Words("i låg utsträckning", "to a low extent"));
    private static final Map<String, Words> AREAS = Map.of(
            "GOVERNANCE", new Words("Styrning och ledning", "Governance"),
            "QUALITY_WORK", new Words("Kvalitetsarbete", "Quality work"),
            "ALLOCATION", new Words("Resursfördelning", "Resource allocation"),
            "COMPENSATORY", new Words("Kompensatoriska insatser", "Compensatory interventions"),
            "PRINCIPALS", new Words("Rektorer", "Principals"),
            "TEACHING", new Words("Undervisning", "Teaching"),
            "STUDY_CALM", new Words("Trygghet och studiero", "Safety and study calm"),
            "SPECIAL_SUPPORT", new Words("Särskilt stöd", "Special support"),
            "STUDENT_HEALTH", new Words("Elevhälsa", "Student health"));

    private GradeWords() {}

    static String of(GradeRange range, Page page) {
        String worst = page.in(word(range.worst()));
        String best = page.in(word(range.best()));
        return range.isCertain()
                ? worst
                : page.in("mellan ”" + worst + "” och ”" + best + "”", "between “" + worst + "” and “" + best + "”");
    }

    /** What an area is called; the area may be written as the word or as the name of its folder. */
    static String area(String area, Page page) {
        String word = area.toUpperCase(Locale.ROOT).replace('-', '_');
        return page.in(AREAS.getOrDefault(word, new Words(area, area)));
    }

    private static Words word(Grade grade) {
        return GRADES.getOrDefault(grade, new Words(grade.name(), grade.name()));
    }
}
