package se.likvard.allocation.lock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Allocation;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.allocation.Simulation;
import se.likvard.allocation.lock.Demand.Margin;

/** One point of the grid, with the linear numbers still free. */
final class Cell {

    /** A model file takes no more. */
    private static final int DECIMALS = 6;

    private final Simulation simulation;
    private final Allocation today;
    private final SortedMap<String, BigDecimal> point;
    private final List<Knob> free;

    Cell(Simulation simulation, Allocation today, List<Knob> knobs, SortedMap<String, BigDecimal> point) {
        this.simulation = simulation;
        this.today = today;
        this.point = point;
        this.free = knobs.stream().filter(each -> each.step().isEmpty()).toList();
    }

    /** The nearest free numbers that meet the demands, to six decimals; empty where none do. */
    Optional<Tried> met(List<Demand> demands) {
        Optional<Tried> base = tried(free.stream().map(Knob::from).toList());
        if (base.isEmpty() || free.isEmpty()) {
            return base.filter(each -> each.meets(demands, today));
        }
        Optional<List<double[]>> rows = rows(demands, base.get());
        if (rows.isEmpty()) {
            return base.filter(each -> each.meets(demands, today));
        }
        LinearProgram programme = new LinearProgram(free.size(), rows.get());
        return programme
                .nearest(asItIs())
                .flatMap(numbers -> written(numbers, demands))
                .or(() -> programme.innermost().flatMap(numbers -> written(numbers, demands)));
    }

    /** Empty where the numbers are no model, as when the shares of the pools are not 1 together. */
    private Optional<Tried> tried(List<BigDecimal> numbers) {
        SortedMap<String, BigDecimal> all = new TreeMap<>(point);
        for (int knob = 0; knob < free.size(); knob++) {
            all.put(free.get(knob).name(), numbers.get(knob));
        }
        try {
            return Optional.of(new Tried(all, simulation.with(all)));
        } catch (InvalidAllocationException e) {
            return Optional.empty();
        }
    }

    /**
     * A row for each margin: how much it changes when a number goes from its least to its most. Empty where one of them is no
     * model at its most.
     */
    private Optional<List<double[]>> rows(List<Demand> demands, Tried base) {
        List<BigFraction> left = margins(demands, base);
        List<double[]> rows = new ArrayList<>();
        left.forEach(each -> {
            double[] row = new double[free.size() + 1];
            row[free.size()] = each.doubleValue();
            rows.add(row);
        });
        for (int knob = 0; knob < free.size(); knob++) {
            List<BigDecimal> numbers =
                    new ArrayList<>(free.stream().map(Knob::from).toList());
            numbers.set(knob, free.get(knob).to());
            Optional<Tried> other = tried(numbers);
            if (other.isEmpty()) {
                return Optional.empty();
            }
            List<BigFraction> moved = margins(demands, other.get());
            for (int row = 0; row < rows.size(); row++) {
                rows.get(row)[knob] = moved.get(row).subtract(left.get(row)).doubleValue();
            }
        }
        return Optional.of(rows);
    }

    private List<BigFraction> margins(List<Demand> demands, Tried tried) {
        return demands.stream()
                .flatMap(each -> each.margins(tried.allocation(), today).stream())
                .map(Margin::kronor)
                .toList();
    }

    private double[] asItIs() {
        SortedMap<String, BigDecimal> numbers = simulation.numbers();
        return free.stream()
                .mapToDouble(each -> {
                    BigDecimal number = numbers.getOrDefault(each.name(), each.from());
                    double part = each.distance(number, each.from());
                    return number.compareTo(each.from()) < 0 ? -part : part;
                })
                .toArray();
    }

    /** Numbers as they can stand in a file: each a little up or down, as meets the demands. */
    private Optional<Tried> written(double[] parts, List<Demand> demands) {
        Stream<List<BigDecimal>> ways = Stream.of(List.of());
        for (int knob = 0; knob < free.size(); knob++) {
            List<BigDecimal> near = near(free.get(knob), parts[knob]);
            ways = ways.flatMap(way -> near.stream()
                    .map(number ->
                            Stream.concat(way.stream(), Stream.of(number)).toList()));
        }
        return ways.flatMap(way -> tried(way).stream())
                .filter(each -> each.meets(demands, today))
                .findFirst();
    }

    private static List<BigDecimal> near(Knob knob, double part) {
        BigDecimal number = knob.from().add(knob.to().subtract(knob.from()).multiply(BigDecimal.valueOf(part)));
        return Stream.of(RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING)
                .map(mode -> number.setScale(DECIMALS, mode).max(knob.from()).min(knob.to()))
                .map(each -> each.stripTrailingZeros().scale() < 0 ? each.setScale(0) : each.stripTrailingZeros())
                .distinct()
                .toList();
    }
}
