package se.likvard.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.likvard.value.Value;

/**
 * What a newer index would change at the schools that share money by an allocation model, in proportion to pupils times
 * index.
 *
 * @param complete whether they are all told
 * @param schools those whose money changes most first, or by their names where that is not known
 * @param misplaced the share of the money, 0–1, that lies with other schools than by the newer index; unknown until every
 *     school's figures are, not applicable where no money goes by one of the indices
 */
public record NewerIndex(boolean complete, List<School> schools, Value<BigDecimal> misplaced) {

    /**
     * A school.
     *
     * @param id its code, or another name
     * @param name what people call it
     * @param lots what it gets; empty where that is not known
     */
    public record School(
            String id,
            String name,
            Value<BigDecimal> pupils,
            Value<BigDecimal> indexInUse,
            Value<BigDecimal> newerIndex,
            Optional<Lots> lots) {}

    /** What a school gets by the index in use and by the newer one. */
    public record Lots(Lot inUse, Lot newer) {

        /** How much more of the money it would get, in shares of it; below 0 for less. */
        BigDecimal more() {
            return newer.share().subtract(inUse.share());
        }

        /** The same in kronor; empty where it is not told how much money there is. */
        Optional<BigDecimal> moreKronor() {
            return newer.kronor().flatMap(after -> inUse.kronor().map(after::subtract));
        }
    }

    /**
     * What a school gets by an index.
     *
     * @param share of the money, 0–1
     * @param kronor a year, such that all schools' sum is right; empty where it is not told how much money there is
     */
    public record Lot(BigDecimal share, Optional<BigDecimal> kronor) {}

    /** Whether it is told how much money goes by the index. */
    boolean isInKronor() {
        return schools.stream()
                .flatMap(each -> each.lots().stream())
                .anyMatch(each -> each.inUse().kronor().isPresent());
    }
}
