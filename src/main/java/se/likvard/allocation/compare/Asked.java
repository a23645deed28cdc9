package se.likvard.allocation.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.likvard.allocation.Allocations;
import se.likvard.allocation.School;

/**
 * One side of a comparison as it is asked for.
 *
 * @param model its name
 * @param schools with the index that they are to be given money by
 * @param table what the table of schools is called
 * @param newerIndex whether that index is the newer one of the table
 * @param asOf the day whose version of the model applies
 * @param budget in kronor; empty for the model's own
 */
public record Asked(
        String model,
        List<School> schools,
        String table,
        boolean newerIndex,
        LocalDate asOf,
        Optional<BigDecimal> budget) {

    /** What the schools get; a group of pupils that only the other side's model counts is left out, not refused. */
    Side side(Allocations models, Asked other) {
        Set<String> others = new HashSet<>(models.groups(other.model, other.asOf));
        others.removeAll(models.groups(model, asOf));
        List<School> counted =
                schools.stream().map(each -> each.without(others)).toList();
        return new Side(models.of(model, counted, asOf, budget), table, newerIndex);
    }
}
