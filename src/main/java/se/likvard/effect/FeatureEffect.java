package se.likvard.effect;

import java.util.SortedMap;

/**
 * How efforts with a feature did beside those without it. They differ in other ways too: it shows what goes together, not
 * what causes what.
 *
 * @param with how many with it came to each conclusion, of those with comparison
 * @param without how many known to be without it
 * @param difference the mean effect of those with it less that of those without
 */
public record FeatureEffect(
        Feature feature,
        Measured measured,
        SortedMap<Conclusion, Integer> with,
        SortedMap<Conclusion, Integer> without,
        Tested difference) {}
