package se.likvard.report;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.likvard.assessment.GradeRange;
import se.likvard.value.Words;

/** Grades and areas in words. */
public final class GradeWords {

    private static final Map<String, Words> AREAS = areas();

    private GradeWords() {}

    static String of(GradeRange range, Page page) {
        String worst = page.in(range.worst().words());
        String best = page.in(range.best().words());
        return range.isCertain()
                ? worst
                : page.in("mellan ”" + worst + "” och ”" + best + "”", "between “" + worst + "” and “" + best + "”");
    }

    /** What an area is called; the area may be written as the word or as the name of its folder. */
    public static String area(String area, Page page) {
        return page.in(AREAS.getOrDefault(word(area), new Words(area, area)));
    }

    /** Areas in the order of inspection; those that have no words last, by name. */
    public static List<String> inOrder(Collection<String> areas) {
        List<String> known = List.copyOf(AREAS.keySet());
        return Stream.concat(
                        known.stream()
                                .flatMap(word ->
                                        areas.stream().filter(area -> word(area).equals(word))),
                        areas.stream()
                                .filter(area -> !known.contains(word(area)))
                                .sorted())
                .toList();
    }

    /** The area of a rule, which is the folder that it lies in. */
    static String ofRule(String rule) {
        return word(rule.substring(0, Math.max(0, rule.indexOf('/'))));
    }

    private static String word(String area) {
        return area.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Map<String, Words> areas() {
        Map<String, Words> areas = new LinkedHashMap<>();
        areas.put("GOVERNANCE", new Words("Styrning och ledning", "Governance"));
        areas.put("QUALITY_WORK", new Words("Kvalitetsarbete", "Quality work"));
        areas.put("ALLOCATION", new Words("Resursfördelning", "Resource allocation"));
        areas.put("COMPENSATORY", new Words("Kompensatoriska insatser", "Compensatory interventions"));
        areas.put("PRINCIPALS", new Words("Rektorer", "Principals"));
        areas.put("TEACHING", new Words("Undervisning", "Teaching"));
        areas.put("STUDY_CALM", new Words("Trygghet och studiero", "Safety and study calm"));
        areas.put("SPECIAL_SUPPORT", new Words("Särskilt stöd", "Special support"));
        areas.put("STUDENT_HEALTH", new Words("Elevhälsa", "Student health"));
        areas.put("PATTERNS", new Words("Mönster", "Patterns"));
        areas.put("FOLLOW_UP", new Words("Uppföljning av tillsyn", "Follow-up of supervision"));
        return Collections.unmodifiableMap(areas);
    }
}
