package se.likvard.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import se.likvard.organiser.OrganiserType;

/**
 * A thousand shares of the Göteborg type for 200 schools: exact to the öre against a plain loop over arrays of doubles,
 * which rounds as it comes. The two agree to the krona, or the run stops.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AllocationBench {

    private static final int SCHOOLS = 200;
    private static final int VARIANTS = 1_000;
    private static final double BUDGET = 2_000_000_000;
    private static final double[] WEIGHTS = {1, 1, 1.18, 1.31, 1.26, 1.29, 1.35, 1.42, 1.43, 1.43};
    private static final String[] GRADES = {"F", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

    private final double[][] pupils = new double[SCHOOLS][GRADES.length];
    private final double[] index = new double[SCHOOLS];
    private final Simulation simulation;

    /** The same schools for both. */
    public AllocationBench() {
        Random random = new Random(6);
        List<School> schools = new ArrayList<>();
        for (int school = 0; school < SCHOOLS; school++) {
            SortedMap<String, BigDecimal> groups = new TreeMap<>();
            groups.put("fritids_6_9", BigDecimal.ONE);
            groups.put("fritids_10_12", BigDecimal.ZERO);
            for (int grade = 0; grade < GRADES.length; grade++) {
                int number = random.nextInt(120);
                pupils[school][grade] = number;
                groups.put(GRADES[grade], BigDecimal.valueOf(number));
            }
            int own = 30 + random.nextInt(250);
            index[school] = own;
            OrganiserType type = school % 4 == 0 ? OrganiserType.INDEPENDENT : OrganiserType.MUNICIPAL;
            schools.add(School.of("school " + school, type, BigDecimal.valueOf(own), groups));
        }
        simulation = Shipped.MODELS.simulation(
                "goteborg", schools, Shipped.DAY, Optional.of(BigDecimal.valueOf(BUDGET)));
        for (int school = 0; school < SCHOOLS; school++) {
            double exact = exact(simulation.with(numbers(190)), school);
            if (Math.abs(exact - plain(0.190)[school]) > 1) {
                throw new IllegalStateException("the two differ at school " + school);
            }
        }
    }

    private static double exact(Allocation allocation, int school) {
        return allocation.schools().get(school).parts().get(0).amount().rounded().doubleValue();
    }

    private static SortedMap<String, BigDecimal> numbers(int variant) {
        return new TreeMap<>(
                Map.of("pools.compulsory.structural.share", BigDecimal.valueOf(variant, 3)));
    }

    /** The product. */
    @Benchmark
    public BigDecimal exactToTheOre() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int variant = 0; variant < VARIANTS; variant++) {
            sum = sum.add(simulation.with(numbers(variant)).schools().get(0).net().rounded());
        }
        return sum;
    }

    /** The peer. */
    @Benchmark
    public double plainLoop() {
        double sum = 0;
        for (int variant = 0; variant < VARIANTS; variant++) {
            sum += plain(variant / 1000.0)[0];
        }
        return sum;
    }

    private double[] plain(double share) {
        double pool = BUDGET * 0.85;
        double[] weighted = new double[SCHOOLS];
        double[] needed = new double[SCHOOLS];
        for (int school = 0; school < SCHOOLS; school++) {
            for (int grade = 0; grade < WEIGHTS.length; grade++) {
                weighted[school] += pupils[school][grade] * WEIGHTS[grade];
                needed[school] += pupils[school][grade] * index[school];
            }
        }
        double allWeighted = Arrays.stream(weighted).sum();
        double allNeeded = Arrays.stream(needed).sum();
        double[] amounts = new double[SCHOOLS];
        for (int school = 0; school < SCHOOLS; school++) {
            double gross = pool * (1 - share) * weighted[school] / allWeighted
                    + pool * share * needed[school] / allNeeded;
            amounts[school] = Math.round(gross * 100) / 100.0;
        }
        return amounts;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(AllocationBench.class.getSimpleName())
                        .build())
                .run();
    }
}
