package se.likvard.population;

import org.jspecify.annotations.Nullable;
import se.likvard.assessment.Grade;
import se.likvard.assessment.GradeRange;

/** A grade as results have it: told, or the worst and the best that are still possible. */
record Graded(
        @Nullable Grade grade,
        @Nullable Grade worst,
        @Nullable Grade best) {

    static Graded of(GradeRange range) {
        return range.isCertain() ? new Graded(range.best(), null, null) : new Graded(null, range.worst(), range.best());
    }

    GradeRange range() {
        return grade != null
                ? new GradeRange(grade, grade)
                : new GradeRange(worst == null ? Grade.LOW : worst, best == null ? Grade.HIGH : best);
    }
}
