package se.likvard.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/**
 * What keeping an old index costs: the same budget and schools under the index in use and under a newer one.
 *
 * @param schools in the order of both
 * @param structural the money that goes by the index
 */
public record Shift(List<Difference> schools, BigFraction structural) {

    /**
     * One school's gross amounts.
     *
     * @param inUse under the index in use
     * @param newer under the newer index
     */
    public record Difference(School school, Amount inUse, Amount newer) {

        /** What it would get more under the newer index; below 0 when it now gets too much. */
        public BigDecimal more() {
            return newer.rounded().subtract(inUse.rounded());
        }

        BigFraction exact() {
            return newer.exact().subtract(inUse.exact());
        }
    }

    /** Of two allocations of the same schools in the same order, by the same model and budget. */
    public static Shift between(Allocation inUse, Allocation newer) {
        List<Difference> differences = new ArrayList<>();
        for (int school = 0; school < inUse.schools().size(); school++) {
            Allotment before = inUse.schools().get(school);
            Allotment after = newer.schools().get(school);
            differences.add(new Difference(before.school(), before.gross(), after.gross()));
        }
        BigFraction structural = newer.measures().weightedShare().multiply(Exact.of(newer.budget()));
        return new Shift(List.copyOf(differences), structural);
    }

    /** Half the sum of all differences, in kronor: what lies with the wrong school. */
    public BigFraction misplaced() {
        return Exact.sum(schools.stream().map(each -> each.exact().abs())).divide(2);
    }

    /** The misplaced part of the money that goes by the index, 0–1; nothing where none does. */
    public BigFraction misplacedShare() {
        return structural.signum() == 0 ? BigFraction.ZERO : misplaced().divide(structural);
    }
}
