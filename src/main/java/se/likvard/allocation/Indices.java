package se.likvard.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;
import se.likvard.organiser.OrganiserType;

/** The index that each school is given money by: its own, or the one that the model gives where none is known. */
final class Indices {

    private final Version version;
    private final List<School> schools;
    private final Column pupils;
    private final Map<Optional<OrganiserType>, BigFraction> means = new HashMap<>();

    Indices(Version version, Roll roll) {
        this.version = version;
        this.schools = roll.schools();
        // Means are weighted by the pupils of the first pool that goes by the index.
        this.pupils = roll.count(version.pools().stream()
                .filter(pool -> pool.structural().isPresent())
                .findFirst()
                .orElseThrow()
                .pupils());
    }

    /** Of the schools in their order. */
    List<BigFraction> all() {
        return schools.stream().map(this::of).toList();
    }

    private BigFraction of(School school) {
        return school.index().number().map(Exact::of).orElseGet(() -> filled(school));
    }

    private BigFraction filled(School school) {
        UnknownIndex unknown = version.unknownIndex().orElseThrow();
        return switch (unknown.rule()) {
            case REFUSE -> throw new IllegalStateException("refused before: " + school.id());
            case VALUE -> unknown.value().map(Exact::of).orElseThrow();
            case MEAN -> means.computeIfAbsent(Optional.empty(), type -> mean(any -> true));
            case TYPE_MEAN ->
                means.computeIfAbsent(
                        school.type(), type -> mean(each -> each.type().equals(type)));
        };
    }

    /** Weighted by pupils; by schools where those have no pupils. */
    private BigFraction mean(Predicate<School> wanted) {
        int[] known = IntStream.range(0, schools.size())
                .filter(row -> Check.hasIndex(schools.get(row)) && wanted.test(schools.get(row)))
                .toArray();
        boolean empty = IntStream.of(known).allMatch(row -> pupils.signum(row) == 0);
        BigFraction sum = BigFraction.ZERO;
        BigFraction weights = BigFraction.ZERO;
        for (int row : known) {
            BigFraction weight = empty ? BigFraction.ONE : pupils.get(row);
            sum = sum.add(
                    weight.multiply(Exact.of(schools.get(row).index().number().orElseThrow())));
            weights = weights.add(weight);
        }
        return sum.divide(weights);
    }
}
