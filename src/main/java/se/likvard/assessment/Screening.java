package se.likvard.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an {@link Assessment} says in short, without words, figures and law: for many organisers at once. It says the same.
 *
 * @param asOf the day it describes
 * @param rulebookHash of the rulebook's content
 * @param overall the grade, empty when no graded rule applies
 * @param areas the grade of each area in which some rule applies, in order of name
 * @param outcomes what each rule says of each subject, in the assessment's order
 * @param recommendations those that stand, in the assessment's order
 */
public record Screening(
        String organiserId,
        String organiserName,
        String organiserType,
        LocalDate asOf,
        String rulebookHash,
        Optional<GradeRange> overall,
        Map<String, GradeRange> areas,
        List<Screened> outcomes,
        List<Advised> recommendations) {

    /**
     * What a rule says of a subject.
     *
     * @param type the subject's type
     * @param subject where it belongs among the organiser's records; empty for the organiser
     */
    public record Screened(String rule, String type, String subject, Verdict verdict) {}

    /**
     * What to do.
     *
     * @param type the subject's type
     * @param subject where it belongs among the organiser's records; empty for the organiser
     */
    public record Advised(String rule, String type, String subject, Certainty certainty) {}
}
