package se.likvard.allocation;

import org.hipparchus.fraction.BigFraction;
import se.likvard.value.Problem;

/**
 * A sum that is shared by weights.
 *
 * @param total in kronor
 * @param weights of the schools
 */
record Component(String name, BigFraction total, Column weights) {

    /** Who gets what before rounding. */
    Column exact() {
        return weights.share(total);
    }

    /** Whether there is money that no school has a claim on. */
    boolean isUnclaimed() {
        return total.signum() > 0 && weights.sum().signum() == 0;
    }

    Problem unclaimed() {
        return Problem.at(
                "",
                "ingen skola har rätt till något ur %s; summan av vikterna är noll".formatted(name),
                "no school has a claim on %s; the sum of the weights is zero".formatted(name));
    }
}
