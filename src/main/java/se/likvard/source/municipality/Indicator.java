package se.likvard.source.municipality;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import se.likvard.source.told.Measure;

/** A key figure of Kolada that is read, by its id. The names are Kolada's. */
enum Indicator {
    /** Pupils in grades 1–9. */
    N15809(Measure.OWN_PUPILS, true, 0),
    /** Foreign background. */
    N15822(Measure.OWN_FOREIGN_BACKGROUND, true, 0),
    /** Parents with post-secondary education. */
    N15820(Measure.OWN_PARENTS_POST_SECONDARY, true, 0),
    /** Newly arrived and unknown background. */
    N15902(Measure.OWN_NEWLY_ARRIVED, true, 0),
    /** Licence and qualification, the municipality's own schools. */
    N15814(Measure.OWN_QUALIFIED_TEACHERS, true, 0),
    /** Licence and qualification, all schools that lie there. */
    N15813(Measure.MUNICIPALITY_QUALIFIED_TEACHERS, true, 0),
    /** Merit value. */
    N15505(Measure.OWN_MERIT_VALUE, false, 1),
    /** All subjects passed. */
    N15419(Measure.OWN_ALL_SUBJECTS_PASSED, false, 1),
    /** Eligible for vocational programmes. */
    N15436(Measure.OWN_ELIGIBILITY, false, 1),
    /** Cost per pupil. */
    N15008(Measure.OWN_COST_PER_PUPIL, false, 0);

    private static final Pattern ID = Pattern.compile("[NU][0-9]{5}");

    private final Measure measure;
    private final boolean beginsTheYear;
    private final int decimals;

    Indicator(Measure measure, boolean beginsTheYear, int decimals) {
        this.measure = measure;
        this.beginsTheYear = beginsTheYear;
        this.decimals = decimals;
    }

    static Optional<Indicator> of(String id) {
        return Arrays.stream(values()).filter(each -> each.name().equals(id)).findFirst();
    }

    /** Whether a text is the id of any key figure. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    Measure measure() {
        return measure;
    }

    /** Decimals that all its values have; more than these are kept where Kolada has them. */
    int decimals() {
        return decimals;
    }

    /**
     * The year in which the school year of Kolada's year ends: what is measured on 15 October is of the school year that
     * begins then, results are of the one that ends then, and costs are of the calendar year.
     */
    int schoolYear(int year) {
        return beginsTheYear ? year + 1 : year;
    }
}
