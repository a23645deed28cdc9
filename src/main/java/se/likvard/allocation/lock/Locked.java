package se.likvard.allocation.lock;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import se.likvard.allocation.Allocation;

/** What a budget lock came to. */
public sealed interface Locked {

    /** What the schools get by the model as it is. */
    Allocation today();

    /**
     * All demands are met, which was checked exactly.
     *
     * @param numbers those that were varied, as near to the model as it is as could be found, each distance as a part of
     *     its range; to six decimals
     * @param allocation what schools get by them
     */
    record Met(Allocation today, SortedMap<String, BigDecimal> numbers, Allocation allocation) implements Locked {}

    /**
     * The demands cannot all be met.
     *
     * @param core demands that cannot be met together; without any one of them the others can
     */
    record Conflict(Allocation today, List<Demand> core) implements Locked {}
}
