package se.likvard.population;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The grades of an organiser.
 *
 * @param overall null when no graded rule applies
 * @param areas of each area in which some rule applies
 */
record Grades(@Nullable Graded overall, SortedMap<String, Graded> areas) {

    Grades {
        areas = areas == null ? new TreeMap<>() : areas;
    }
}
