package se.likvard.explain.margin;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/**
 * A figure that an outcome rests on, and where the outcome would change.
 *
 * @param path where the figure belongs; for a change, that of its newer year
 * @param what what people call it
 * @param kind what is known of its variation
 * @param cohorts the records that tell how many pupils are behind it; none when nothing does
 */
record Compared(
        String path,
        Words what,
        BigDecimal value,
        BigDecimal limit,
        @Nullable Unit unit,
        Kind kind,
        List<String> cohorts) {

    /** What is known of how a figure varies by chance. */
    enum Kind {
        /** No chance is in it. */
        EXACT,
        /** A mean merit value. */
        MERIT,
        /** The difference of two years' mean merit values. */
        MERIT_CHANGE,
        /** A mean merit value less what SALSA expects. */
        SALSA,
        /** The share of grade 9 that passed all subjects. */
        PASSED,
        /** There is chance in it, but nothing is published of how much. */
        OTHER
    }

    BigDecimal distance() {
        return value.subtract(limit).abs();
    }

    boolean isBelow() {
        int order = value.compareTo(limit);
        return kind == Kind.SALSA ? order <= 0 : order < 0; // at SALSA's limit a result is already below the expected
    }
}
