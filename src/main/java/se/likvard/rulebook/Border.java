package se.likvard.rulebook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A limit that a figure is compared with, and how near to it the cases come.
 *
 * @param name what is compared with what, {@code limit.revisionYears = 3}
 * @param step the least step in which such a limit is set
 * @param holding the figures of cases for which the comparison holds
 * @param failing those for which it does not
 * @param sides on how many sides of the limit the comparison changes: two for {@code ==} and {@code !=}
 */
public record Border(
        String name, BigDecimal step, SortedSet<BigDecimal> holding, SortedSet<BigDecimal> failing, int sides) {

    /** Whether a limit one step off, either way, would be noticed by some case. */
    public boolean isPinned() {
        return sides == 1 ? isCrossed(-1) || isCrossed(1) : isCrossed(-1) && isCrossed(1);
    }

    /** Whether a figure for which it fails lies at most a step from one for which it holds, below it or above. */
    private boolean isCrossed(int side) {
        return holding.stream()
                .anyMatch(holds -> failing.stream()
                        .map(fails -> fails.subtract(holds))
                        .anyMatch(gap -> gap.signum() == side && gap.abs().compareTo(step) <= 0));
    }

    /** The figures nearest to each other on the two sides; empty when one side has none. */
    public Optional<String> nearest() {
        BigDecimal[] best = null;
        for (BigDecimal holds : holding) {
            for (BigDecimal fails : failing) {
                if (best == null
                        || fails.subtract(holds)
                                        .abs()
                                        .compareTo(best[1].subtract(best[0]).abs())
                                < 0) {
                    best = new BigDecimal[] {holds, fails};
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(best[0].toPlainString() + " – " + best[1].toPlainString());
    }
}
