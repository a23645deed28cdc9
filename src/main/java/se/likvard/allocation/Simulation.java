package se.likvard.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import se.likvard.value.Problem;

/**
 * One model on the same schools, computed again and again with other numbers: what the schools state is checked and
 * counted once. Immutable and safe for many threads.
 */
public final class Simulation {

    private final Model model;
    private final Version version;
    private final LocalDate asOf;
    private final BigDecimal budget;
    private final Roll roll;

    private Simulation(Model model, Version version, LocalDate asOf, BigDecimal budget, Roll roll) {
        this.model = model;
        this.version = version;
        this.asOf = asOf;
        this.budget = budget;
        this.roll = roll;
    }

    static Simulation of(Model model, Version version, LocalDate asOf, BigDecimal budget, List<School> schools) {
        List<Problem> problems = Check.of(version, budget, schools);
        if (!problems.isEmpty()) {
            throw new InvalidAllocationException(problems);
        }
        return new Simulation(model, version, asOf, budget, new Roll(schools));
    }

    /** The numbers of the model that may be set, by their place in its file, as {@code pools.compulsory.structural.share}. */
    public SortedMap<String, BigDecimal> numbers() {
        return Adjusted.numbers(version);
    }

    /** Whether any money goes by the index. */
    public boolean usesIndex() {
        return version.usesIndex();
    }

    /** What schools get by the model as it is. */
    public Allocation asItIs() {
        return Computation.checked(model, version, asOf, budget, roll);
    }

    /** What makes other numbers no model, each told by its name; empty where they are one. */
    public List<Problem> problems(SortedMap<String, BigDecimal> numbers) {
        List<Problem> problems = new ArrayList<>();
        Adjusted.of(version, numbers, problems);
        return List.copyOf(problems);
    }

    /**
     * What schools get with other numbers and all else as it is.
     *
     * @param numbers by name; shares are 0–1, and those of the pools still 1 together
     * @throws InvalidAllocationException with everything that stands in the way
     */
    public Allocation with(SortedMap<String, BigDecimal> numbers) {
        return with(numbers, budget);
    }

    /**
     * The same with another budget.
     *
     * @param money in kronor
     * @throws InvalidAllocationException with everything that stands in the way
     */
    public Allocation with(SortedMap<String, BigDecimal> numbers, BigDecimal money) {
        List<Problem> problems = new ArrayList<>();
        Version changed = Adjusted.of(version, numbers, problems);
        problems.addAll(Check.budget(changed, money));
        if (!problems.isEmpty()) {
            throw new InvalidAllocationException(problems);
        }
        return Computation.checked(model, changed, asOf, money, roll);
    }
}
