package se.likvard.allocation.lock;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.likvard.allocation.Allocation;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.allocation.Simulation;
import se.likvard.value.Problem;

/**
 * Finds numbers of a model that meet all demands. Numbers that amounts go in proportion to are found by a linear programme;
 * the others, such as a rate of the gross amount, whose product with a share is no longer linear, on a grid of their steps.
 * Whatever is found is computed once more, exactly.
 */
public final class BudgetLock {

    private final Simulation simulation;
    private final Allocation today;
    private final Demands demands;

    private BudgetLock(Simulation simulation, Allocation today, Demands demands) {
        this.simulation = simulation;
        this.today = today;
        this.demands = demands;
    }

    /**
     * Locks a budget.
     *
     * @param simulation the schools to share between, perhaps with a newer index
     * @param today what the same schools get by the model as it is, in the same order
     * @throws InvalidAllocationException with everything that is wrong with the demands
     */
    public static Locked of(Simulation simulation, Allocation today, Demands demands) {
        SoundDemands.require(simulation, today, demands);
        BudgetLock lock = new BudgetLock(simulation, today, demands);
        if (lock.met(List.of()).isEmpty()) {
            throw new InvalidAllocationException(
                    List.of(
                            Problem.at(
                                    demands.knobs().get(0).where(),
                                    "inget av sätten att sätta talen ger en modell; potternas andelar ska till exempel vara 1 tillsammans",
                                    "none of the ways to set the numbers makes a model; the shares of the pools, for instance, must be 1 together")));
        }
        return lock.met(demands.demands())
                .<Locked>map(each -> new Locked.Met(today, each.numbers(), each.allocation()))
                .orElseGet(() -> new Locked.Conflict(today, lock.core()));
    }

    /** Demands are left out one at a time; what cannot be left out without the rest being met stays. */
    private List<Demand> core() {
        List<Demand> core = new ArrayList<>(demands.demands());
        for (Demand each : demands.demands()) {
            List<Demand> without = new ArrayList<>(core);
            without.remove(each);
            if (met(without).isEmpty()) {
                core = without;
            }
        }
        return List.copyOf(core);
    }

    /** The nearest numbers that meet demands; of equally near ones the first. */
    private Optional<Tried> met(List<Demand> wanted) {
        return new Grid(demands.knobs())
                .points()
                .flatMap(point -> new Cell(simulation, today, demands.knobs(), point).met(wanted).stream())
                .min(Comparator.comparingDouble(this::distance));
    }

    private double distance(Tried tried) {
        SortedMap<String, BigDecimal> asItIs = new TreeMap<>(simulation.numbers());
        return demands.knobs().stream()
                .mapToDouble(knob -> knob.distance(
                        tried.numbers().getOrDefault(knob.name(), knob.from()),
                        asItIs.getOrDefault(knob.name(), knob.from())))
                .sum();
    }
}
