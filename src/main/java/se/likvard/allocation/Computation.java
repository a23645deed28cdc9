package se.likvard.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Allotment.Extra;
import se.likvard.allocation.Allotment.Part;
import se.likvard.value.Counted;
import se.likvard.value.Problem;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** Applies one version of a model to a budget and schools. */
final class Computation {

    private final Version version;
    private final BigDecimal budget;
    private final Roll roll;
    private final Optional<Column> indices;
    private final List<PoolShares> pools;

    private Computation(Version version, BigDecimal budget, Roll roll) {
        this.version = version;
        this.budget = budget;
        this.roll = roll;
        this.indices = version.usesIndex() ? Optional.of(roll.indices(version)) : Optional.empty();
        this.pools = version.pools().stream()
                .map(pool -> PoolShares.of(pool, roll, indices))
                .toList();
    }

    /**
     * Who gets what.
     *
     * @throws InvalidAllocationException with everything that stands in the way
     */
    static Allocation of(Model model, Version version, LocalDate asOf, BigDecimal budget, List<School> schools) {
        List<Problem> problems = Check.of(version, budget, schools);
        if (!problems.isEmpty()) {
            throw new InvalidAllocationException(problems);
        }
        return checked(model, version, asOf, budget, new Roll(schools));
    }

    /** The same for schools that were checked before. */
    static Allocation checked(Model model, Version version, LocalDate asOf, BigDecimal budget, Roll roll) {
        Computation computation = new Computation(version, budget, roll);
        List<Component> components = computation.components();
        List<Problem> problems = new ArrayList<>();
        components.stream()
                .filter(Component::isUnclaimed)
                .map(Component::unclaimed)
                .forEach(problems::add);
        problems.addAll(computation.minimum());
        if (!problems.isEmpty()) {
            throw new InvalidAllocationException(problems);
        }
        return new Allocation(model, version, asOf, budget, computation.allotments(components));
    }

    private static final Counted RECIPIENTS = new Counted("mottagare", "mottagare", "recipient", "recipients");

    /** A budget that does not reach the least amount for each that is to have something. */
    private List<Problem> minimum() {
        if (version.rounding().rule() != Rounding.Rule.NEAREST_MULTIPLE) {
            return List.of();
        }
        long entitled = IntStream.range(0, roll.names().size())
                .filter(row -> pools.stream().anyMatch(pool -> pool.base().signum(row) > 0))
                .count();
        BigDecimal least = version.rounding().unit().value().multiply(BigDecimal.valueOf(entitled));
        Words recipients = RECIPIENTS.of(entitled);
        return budget.compareTo(least) >= 0
                ? List.of()
                : List.of(Problem.at(
                        "budget",
                        "%s kr räcker inte till minsta beloppet för %s, %s kr"
                                .formatted(budget.toPlainString(), recipients.sv(), least.toPlainString()),
                        "SEK %s does not reach the least amount for %s, SEK %s"
                                .formatted(budget.toPlainString(), recipients.en(), least.toPlainString())));
    }

    /** The base part and the structural part of each pool, in turn. */
    private List<Component> components() {
        List<Component> components = new ArrayList<>();
        for (PoolShares each : pools) {
            BigFraction pool = Exact.of(budget.multiply(each.pool().share().value()));
            BigFraction structural = pool.multiply(each.structuralShare());
            String id = each.pool().id();
            components.add(new Component(id + ".base", pool.subtract(structural), each.base()));
            components.add(new Component(id + ".structural", structural, each.structural()));
        }
        return components;
    }

    private List<Allotment> allotments(List<Component> components) {
        List<List<Amount>> amounts = amounts(components);
        List<Amount> gross = IntStream.range(0, roll.names().size())
                .mapToObj(row -> amounts.stream()
                        .map(each -> each.get(row))
                        .reduce(Amount::plus)
                        .orElseThrow())
                .toList();
        Terms terms = new Terms(version, roll, pools, gross);
        return IntStream.range(0, gross.size())
                .mapToObj(row -> allotment(row, parts(row, amounts), gross.get(row), terms.of(row)))
                .toList();
    }

    private List<Part> parts(int row, List<List<Amount>> amounts) {
        List<Part> parts = new ArrayList<>();
        for (PoolShares each : pools) {
            int at = 2 * parts.size();
            parts.add(new Part(
                    each.pool(),
                    each.pupils().get(row),
                    each.base().get(row),
                    amounts.get(at).get(row),
                    amounts.get(at + 1).get(row)));
        }
        return List.copyOf(parts);
    }

    private Allotment allotment(int row, List<Part> parts, Amount gross, List<Extra> extras) {
        School school = roll.schools().get(row);
        Amount net = extras.stream().map(Extra::amount).reduce(gross, Amount::plus);
        return new Allotment(
                school,
                indices.map(each -> each.get(row)),
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
    private List<List<Amount>> amounts(List<Component> components) {
        BigDecimal step = version.rounding().step();
        Column totals = Column.of(components.stream().map(Component::total).toList());
        List<String> names = components.stream().map(Component::name).toList();
        List<Amount> rounded = LargestRemainder.of(totals, budget, step, names);
        return IntStream.range(0, components.size())
                .mapToObj(each -> LargestRemainder.of(
                        components.get(each).exact(), rounded.get(each).rounded(), step, roll.names()))
                .toList();
    }
}
