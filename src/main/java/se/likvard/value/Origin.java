package se.likvard.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from.
 *
 * @param source who says so, in words a reader can follow, or null when it was not stated
 * @param observed the day it was observed, or null when it was not stated
 */
public record Origin(@Nullable String source, @Nullable LocalDate observed) {

    /** Neither source nor day was stated. */
    public static final Origin UNSTATED = new Origin(null, null);
}
