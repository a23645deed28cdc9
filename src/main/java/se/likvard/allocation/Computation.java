package se.likvard.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Allotment.Extra;
import se.likvard.allocation.Allotment.Part;
import se.likvard.value.Problem;
import se.likvard.value.Value;

/** Applies one version of a model to a budget and schools. */
final class Computation {

    private final Version version;
    private final BigDecimal budget;
    private final List<School> schools;
    private final Map<String, BigFraction> indices;
    private final List<PoolShares> pools;

    private Computation(Version version, BigDecimal budget, List<School> schools) {
        this.version = version;
        this.budget = budget;
        this.schools = schools;
        this.indices = Indices.of(version, schools);
        this.pools = version.pools().stream()
                .map(pool -> PoolShares.of(pool, schools, indices))
                .toList();
    }

    /**
     * Who gets what.
     *
     * @throws InvalidAllocationException with everything that stands in the way
     */
    static Allocation of(Model model, Version version, BigDecimal budget, List<School> schools) {
        List<Problem> problems = new ArrayList<>(Check.of(version, budget, schools));
        if (problems.isEmpty()) {
            Computation computation = new Computation(version, budget, schools);
            problems.addAll(computation.undivided());
            problems.addAll(computation.minimum());
            if (problems.isEmpty()) {
                return new Allocation(model, version, budget, computation.allotments());
            }
        }
        throw new InvalidAllocationException(problems);
    }

    /** Pools with money that no school has a claim on. */
    private List<Problem> undivided() {
        List<Problem> problems = new ArrayList<>();
        components().forEach((name, component) -> {
            if (component.total().signum() > 0
                    && Exact.sum(component.weights().values()).signum() == 0) {
                problems.add(Problem.at(
                        "",
                        "ingen skola har rätt till något ur %s; summan av vikterna är noll".formatted(name),
                        "no school has a claim on %s; the sum of the weights is zero".formatted(name)));
            }
        });
        return problems;
    }

    /** A budget that does not reach the least amount for each that is to have something. */
    private List<Problem> minimum() {
        if (version.rounding().rule() != Rounding.Rule.NEAREST_MULTIPLE) {
            return List.of();
        }
        long entitled = schools.stream()
                .filter(each -> pools.stream()
                        .anyMatch(pool -> Named.of(pool.base(), each.id()).signum() > 0))
                .count();
        BigDecimal least = version.rounding().unit().value().multiply(BigDecimal.valueOf(entitled));
        return budget.compareTo(least) >= 0
                ? List.of()
                : List.of(Problem.at(
                        "budget",
                        "%s kr räcker inte till minsta beloppet för %s mottagare, %s kr"
                                .formatted(budget.toPlainString(), entitled, least.toPlainString()),
                        "SEK %s does not reach the least amount for %s recipients, SEK %s"
                                .formatted(budget.toPlainString(), entitled, least.toPlainString())));
    }

    /**
     * A sum that is shared by weights.
     *
     * @param weights by school
     */
    private record Component(BigFraction total, Map<String, BigFraction> weights) {

        Map<String, BigFraction> exact() {
            BigFraction all = Exact.sum(weights.values());
            BigFraction each = all.signum() == 0 ? BigFraction.ZERO : total.divide(all);
            Map<String, BigFraction> exact = new LinkedHashMap<>();
            weights.forEach((id, weight) -> exact.put(id, weight.multiply(each)));
            return exact;
        }
    }

    /** The base part and the structural part of each pool, by name. */
    private SortedMap<String, Component> components() {
        SortedMap<String, Component> components = new TreeMap<>();
        for (PoolShares each : pools) {
            BigFraction pool = Exact.of(budget.multiply(each.pool().share().value()));
            BigFraction structural = pool.multiply(each.structuralShare());
            components.put(base(each.pool()), new Component(pool.subtract(structural), each.base()));
            components.put(structural(each.pool()), new Component(structural, each.structural()));
        }
        return components;
    }

    private static String base(Pool pool) {
        return pool.id() + ".base";
    }

    private static String structural(Pool pool) {
        return pool.id() + ".structural";
    }

    private List<Allotment> allotments() {
        Map<String, Map<String, Amount>> amounts = amounts();
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        Map<String, Amount> gross = new LinkedHashMap<>();
        for (School school : schools) {
            List<Part> own =
                    pools.stream().map(pool -> part(pool, school.id(), amounts)).toList();
            parts.put(school.id(), own);
            gross.put(
                    school.id(),
                    own.stream().map(Part::amount).reduce(Amount::plus).orElseThrow());
        }
        Terms terms = new Terms(version, schools, gross, version.rounding().step());
        return schools.stream()
                .map(school -> allotment(school, Named.of(parts, school.id()), Named.of(gross, school.id()), terms))
                .toList();
    }

    private static Part part(PoolShares pool, String id, Map<String, Map<String, Amount>> amounts) {
        return new Part(
                pool.pool(),
                Named.of(pool.pupils(), id),
                Named.of(pool.base(), id),
                Named.of(Named.of(amounts, base(pool.pool())), id),
                Named.of(Named.of(amounts, structural(pool.pool())), id));
    }

    private Allotment allotment(School school, List<Part> parts, Amount gross, Terms terms) {
        List<Extra> extras = terms.of(school);
        Amount net = extras.stream().map(Extra::amount).reduce(gross, Amount::plus);
        return new Allotment(
                school,
                Optional.ofNullable(indices.get(school.id())),
                version.usesIndex() && !Check.hasIndex(school),
                parts,
                gross,
                extras,
                net,
                paid(net));
    }

    private Value<BigDecimal> paid(Amount net) {
        return switch (version.rounding().rule()) {
            case LARGEST_REMAINDER -> Value.of(net.rounded());
            case NEAREST_MULTIPLE -> version.rounding().nearest(net.exact());
        };
    }

    /** Each component's amounts by school: the components sum to the budget, and the schools' amounts to the component. */
    private Map<String, Map<String, Amount>> amounts() {
        SortedMap<String, Component> components = components();
        SortedMap<String, BigFraction> totals = new TreeMap<>();
        components.forEach((name, component) -> totals.put(name, component.total()));
        Map<String, Map<String, Amount>> amounts = new LinkedHashMap<>();
        LargestRemainder.of(totals, budget, version.rounding().step())
                .forEach((name, total) -> amounts.put(
                        name,
                        LargestRemainder.of(
                                Named.of(components, name).exact(),
                                total.rounded(),
                                version.rounding().step())));
        return amounts;
    }
}
