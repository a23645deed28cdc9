package se.likvard.allocation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hipparchus.fraction.BigFraction;

/** The index that each school is given money by: its own, or the one that the model gives where none is known. */
final class Indices {

    private final Version version;
    private final List<School> schools;
    private final Pupils pupils;

    private Indices(Version version, List<School> schools) {
        this.version = version;
        this.schools = schools;
        // Means are weighted by the pupils of the first pool that goes by the index.
        this.pupils = version.pools().stream()
                .filter(pool -> pool.structural().isPresent())
                .findFirst()
                .orElseThrow()
                .pupils();
    }

    /** By the school's id; empty when no pool goes by the index. */
    static Map<String, BigFraction> of(Version version, List<School> schools) {
        Map<String, BigFraction> indices = new HashMap<>();
        if (version.usesIndex()) {
            Indices all = new Indices(version, schools);
            schools.forEach(each -> indices.put(each.id(), all.of(each)));
        }
        return indices;
    }

    private BigFraction of(School school) {
        return school.index().number().map(Exact::of).orElseGet(() -> filled(school));
    }

    private BigFraction filled(School school) {
        UnknownIndex unknown = version.unknownIndex().orElseThrow();
        return switch (unknown.rule()) {
            case REFUSE -> throw new IllegalStateException("refused before: " + school.id());
            case VALUE -> unknown.value().map(Exact::of).orElseThrow();
            case MEAN -> mean(any -> true);
            case TYPE_MEAN -> mean(each -> each.type().equals(school.type()));
        };
    }

    /** Weighted by pupils; by schools where those have no pupils. */
    private BigFraction mean(Predicate<School> wanted) {
        List<School> known =
                schools.stream().filter(Check::hasIndex).filter(wanted).toList();
        boolean empty = known.stream().allMatch(each -> pupils.count(each).signum() == 0);
        BigFraction sum = BigFraction.ZERO;
        BigFraction weights = BigFraction.ZERO;
        for (School each : known) {
            BigFraction weight = empty ? BigFraction.ONE : pupils.count(each);
            BigDecimal index = each.index().number().orElseThrow();
            sum = sum.add(weight.multiply(Exact.of(index)));
            weights = weights.add(weight);
        }
        return sum.divide(weights);
    }
}
