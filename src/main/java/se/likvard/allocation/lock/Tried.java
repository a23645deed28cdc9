package se.likvard.allocation.lock;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import se.likvard.allocation.Allocation;

/** Numbers of a model and what schools get by them. */
record Tried(SortedMap<String, BigDecimal> numbers, Allocation allocation) {

    boolean meets(List<Demand> demands, Allocation today) {
        return demands.stream()
                .flatMap(each -> each.margins(allocation, today).stream())
                .allMatch(each -> each.kronor().signum() >= 0);
    }
}
