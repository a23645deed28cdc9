package se.likvard.effect;

import java.util.SortedMap;
import se.likvard.organiser.Area;

/**
 * What a kind of efforts led to over all organisers, in one respect.
 *
 * @param counts how many of the efforts came to each conclusion
 * @param organisers how many organisers have one with comparison
 * @param lower in how many of those the schools lay lower than the others before: their rise may be regression to the mean
 * @param mean of the effects, each effort counting the same
 */
public record KindEffect(
        Area kind, Measured measured, SortedMap<Conclusion, Integer> counts, int organisers, int lower, Tested mean) {}
