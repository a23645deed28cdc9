package se.likvard.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.likvard.value.Words;

/**
 * A declared sum of figures, each times a coefficient: what a school is expected to reach by its composition.
 *
 * @param name its folder in {@code rules/allocation-models}
 * @param gives what the sum is
 * @param higherMeans what it says of a school that it is expected to reach much
 * @param versions in order of time, never empty
 */
public record Formula(String name, Words title, Gives gives, Direction higherMeans, List<FormulaVersion> versions) {

    /** What the sum is. */
    public enum Gives {
        /** Points of any kind, as merit value. */
        POINTS,
        /** A share, 0–1. */
        SHARE,
        /** The logarithm of the odds of a share. */
        LOGIT;

        /** The expected value; of {@link #LOGIT} the share, as near as a binary number comes. */
        public BigDecimal expected(BigDecimal sum) {
            return this == LOGIT ? BigDecimal.valueOf(1 / (1 + StrictMath.exp(-sum.doubleValue()))) : sum;
        }
    }

    /** What a high expected value says of a school. */
    public enum Direction {
        /** Its pupils are expected to do well. */
        BETTER_RESULTS,
        /** Its pupils need more support. */
        GREATER_NEED
    }

    /** The version in force on a day; empty before the first. */
    public Optional<FormulaVersion> on(LocalDate day) {
        return versions.stream().filter(each -> !each.from().isAfter(day)).reduce((earlier, later) -> later);
    }
}
