package se.likvard.effect;

import java.util.SortedMap;
import se.likvard.organiser.Area;

/**
 * What a kind of efforts led to over all organisers, in one respect.
 *
 * @param counts how many of the efforts came to each conclusion
 * @param organisers how many organisers have one with comparison
 * @param mean of the effects, each effort counting the same
 */
public record KindEffect(
        Area kind, Measured measured, SortedMap<Conclusion, Integer> counts, int organisers, Tested mean) {}
