package se.likvard.population;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of one organiser, on a line of its own.
 *
 * @param position its place among all that were given, from 1
 * @param rules what each rule said
 * @param recommendations by rule
 * @param missing what most outcomes wait for first
 */
record Result(
        int position,
        Profile organiser,
        Grades grade,
        SortedMap<String, Said> rules,
        SortedMap<String, Advice> recommendations,
        List<Lack> missing)
        implements Line {

    Result {
        rules = rules == null ? new TreeMap<>() : rules;
        recommendations = recommendations == null ? new TreeMap<>() : recommendations;
        missing = missing == null ? List.of() : missing;
    }
}
