package se.likvard.allocation.compare;

import java.math.BigDecimal;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Allotment;

/**
 * A school on both sides, or on one of them; what it would have on the other is then not known, and no zero.
 *
 * @param rank of its burden, 1 for the highest index; those with equal indices have the same, and without an index there
 *     is none
 */
public record Pair(String id, Optional<Allotment> before, Optional<Allotment> after, Optional<Integer> rank) {

    /** Whether it is on both sides. */
    public boolean isOnBoth() {
        return before.isPresent() && after.isPresent();
    }

    /** The index that it is given money by after, or was before where there is no such. */
    public Optional<BigFraction> index() {
        return after.flatMap(Allotment::index).or(() -> before.flatMap(Allotment::index));
    }

    /** Whether that index was not known, and is the one that the model gives. */
    public boolean estimated() {
        return after.or(() -> before).filter(Allotment::estimated).isPresent();
    }

    /** How much more it gets after, gross, in kronor; empty when it is on one side only. */
    public Optional<BigDecimal> more() {
        return before.flatMap(was ->
                after.map(now -> now.gross().rounded().subtract(was.gross().rounded())));
    }

    /** The same of what it is paid, with deductions and additions. */
    public Optional<BigDecimal> moreNet() {
        return before.flatMap(
                was -> after.map(now -> now.net().rounded().subtract(was.net().rounded())));
    }

    /** How much more it gets per pupil after, gross, in kronor; empty when that cannot be said. */
    public Optional<BigFraction> morePerPupil() {
        return before.flatMap(Pair::perPupil)
                .flatMap(was -> after.flatMap(Pair::perPupil).map(now -> now.subtract(was)));
    }

    /** Gross kronor for each pupil; empty for a school without pupils. */
    public static Optional<BigFraction> perPupil(Allotment school) {
        return school.pupils().signum() > 0
                ? Optional.of(school.gross().exact().divide(school.pupils()))
                : Optional.empty();
    }
}
