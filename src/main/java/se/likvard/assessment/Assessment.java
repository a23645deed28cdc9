package se.likvard.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything about one organiser on one date. The engine advises; people decide.
 *
 * @param asOf the day it describes
 * @param audience whom it may be shown to
 * @param engine name and version of the program
 * @param lawKnownUntil the last day up to which the law table is checked
 * @param rulebookHash of the rulebook's content
 * @param rules how many rules the rulebook has
 * @param overall the grade, empty when no graded rule applies
 * @param areas the grade of each area in which some rule applies, in order of name
 */
public record Assessment(
        String organiserId,
        String organiserName,
        String organiserType,
        LocalDate asOf,
        Audience audience,
        String engine,
        LocalDate lawKnownUntil,
        String rulebookHash,
        int rules,
        Optional<GradeRange> overall,
        Map<String, GradeRange> areas,
        List<Outcome> outcomes,
        List<Recommendation> recommendations) {

    /** The same for an audience. */
    public Assessment shownTo(Audience seeing) {
        return new Assessment(
                organiserId,
                organiserName,
                organiserType,
                asOf,
                seeing,
                engine,
                lawKnownUntil,
                rulebookHash,
                rules,
                overall,
                areas,
                outcomes,
                recommendations);
    }
}
