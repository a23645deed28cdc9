package se.likvard.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Outcome;
import se.likvard.organiser.AsOf;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolUnit;

/**
 * What a page is made of.
 *
 * @param assessment sorted
 * @param grounds how sure it is and, where that was asked for, why
 * @param organiser as the day of the assessment could see it
 * @param benchmarks the nation's figures by school year
 */
record Material(
        Assessment assessment,
        Grounds grounds,
        Organiser organiser,
        List<AppliedLimit> benchmarks,
        Page page,
        Subjects subjects) {

    static Material of(
            Assessment assessment,
            Grounds grounds,
            Organiser organiser,
            List<AppliedLimit> benchmarks,
            Locale language) {
        Assessment sorted = Sorted.of(assessment);
        Page page = new Page(language);
        return new Material(
                sorted, grounds, AsOf.cut(organiser, sorted.asOf()), benchmarks, page, Subjects.of(sorted, page));
    }

    /** The outcome of a rule for a subject. */
    Optional<Outcome> outcome(String rule, String key) {
        return assessment.outcomes().stream()
                .filter(each -> each.rule().equals(rule) && each.subject().key().equals(key))
                .findFirst();
    }

    /** The schools, in the order of their codes. */
    List<SchoolUnit> units() {
        return organiser.schoolUnits().stream()
                .sorted(Comparator.comparing(SchoolUnit::schoolUnitCode))
                .toList();
    }

    /** Where a unit's records lie, as the keys of subjects have it. */
    static String key(SchoolUnit unit) {
        return "schoolUnits[" + unit.schoolUnitCode() + "]";
    }
}
