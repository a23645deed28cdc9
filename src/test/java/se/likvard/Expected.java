package se.likvard;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.GradeRange;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;

/**
 * What an organiser's assessment must come to.
 *
 * @param grade overall, and of each area
 * @param found rule and subject of every finding; what the rules of the grade found, the grade says
 * @param certain rule and subject of every certain recommendation
 */
record Expected(Map<String, String> grade, Set<String> found, Set<String> certain) {

    /** From lines {@code AREA GRADE} or {@code AREA WORST-BEST}, and lines {@code rule: subject, subject}. */
    static Expected of(String grade, String found, String certain) {
        Map<String, String> steps = new TreeMap<>();
        grade.lines().map(line -> line.split(" ", 2)).forEach(line -> steps.put(line[0], line[1]));
        return new Expected(steps, each(found), each(certain));
    }

    /** What an assessment came to. */
    static Expected of(Assessment assessment) {
        Map<String, String> grade = new TreeMap<>();
        assessment.overall().ifPresent(range -> grade.put("OVERALL", step(range)));
        assessment.areas().forEach((area, range) -> grade.put(area, step(range)));
        Set<String> found = assessment.outcomes().stream()
                .filter(outcome -> outcome.verdict() == Verdict.FOUND && outcome.kind() != RuleKind.GRADE)
                .map(Expected::line)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> certain = assessment.recommendations().stream()
                .filter(recommendation -> recommendation.certainty() == Certainty.CERTAIN)
                .map(recommendation ->
                        recommendation.rule() + " " + recommendation.subject().key())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Expected(grade, found, certain);
    }

    private static Set<String> each(String text) {
        return text.lines()
                .map(line -> line.split(": ?", 2))
                .flatMap(line -> Set.of(line[1].split(", ")).stream().map(subject -> line[0] + " " + subject))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(Outcome outcome) {
        return outcome.rule() + " " + outcome.subject().key();
    }

    private static String step(GradeRange range) {
        return range.isCertain() ? range.best().name() : range.worst() + "-" + range.best();
    }
}
