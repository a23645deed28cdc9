package se.likvard.assessment;

/**
 * The grades that are still possible.
 *
 * @param worst the worst one, if what is missing turns out badly
 * @param best the best one, if it turns out well
 */
public record GradeRange(Grade worst, Grade best) {

    /** True when nothing that is missing can change the grade. */
    public boolean isCertain() {
        return worst == best;
    }
}
