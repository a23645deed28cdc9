package se.likvard.allocation.index;

import java.util.List;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.School;

/**
 * What a school is expected to reach.
 *
 * @param expected a share 0–1 or points; empty where a figure is unknown
 * @param actual the same unit; empty where it is not told
 * @param index 100 in the mean where the reference is the pupil-weighted mean; empty where there is none
 * @param unknown the figures that are not known
 */
public record Expectation(
        School school,
        Optional<BigFraction> expected,
        Optional<BigFraction> actual,
        Optional<BigFraction> index,
        List<String> unknown) {

    /** How much more it reached than was expected; below 0 for less. */
    public Optional<BigFraction> residual() {
        return actual.flatMap(reached -> expected.map(reached::subtract));
    }
}
