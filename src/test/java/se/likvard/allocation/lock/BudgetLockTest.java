package se.likvard.allocation.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.likvard.allocation.Allocation;
import se.likvard.allocation.Allocations;
import se.likvard.allocation.School;
import se.likvard.allocation.Simulation;
import se.likvard.organiser.OrganiserType;
import se.likvard.rulebook.ModelFiles;

/** The lock against a fine grid over the same numbers, on small random towns. */
class BudgetLockTest {

    private static final Allocations MODELS = Allocations.of(ModelFiles.in(Path.of("rules")));
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String SHARE = "pools.compulsory.structural.share";
    private static final String RATE = "terms.1.rate";
    private static final BigDecimal BUDGET = new BigDecimal("10000000");
    private static final int FINE = 200;
    private static final int TOWNS = 40;

    private final Random random = new Random(20261122);

    @Test
    void meetsWhatAFineGridSaysCanBeMetAndNothingElse() {
        int met = 0;
        int conflicts = 0;
        for (int town = 0; town < TOWNS; town++) {
            Simulation simulation = town();
            Demands demands = new Demands(List.of(share()), demands());
            Allocation today = simulation.asItIs();
            Locked locked = BudgetLock.of(simulation, today, demands);
            List<BigDecimal> onGrid = onGrid(simulation, today, demands.demands());
            if (locked instanceof Locked.Met found) {
                met++;
                assertThat(new Tried(found.numbers(), found.allocation()).meets(demands.demands(), today))
                        .isTrue();
                onGrid.forEach(each -> assertThat(distance(each))
                        .isGreaterThanOrEqualTo(
                                distance(Objects.requireNonNull(found.numbers().get(SHARE))) - 2e-6));
            } else {
                conflicts++;
                assertThat(onGrid).isEmpty();
            }
        }
        assertThat(met).isGreaterThan(10);
        assertThat(conflicts).isGreaterThan(10);
    }

    @Test
    void withoutAnyDemandOfACoreTheOthersCanBeMet() {
        int seen = 0;
        for (int town = 0; town < TOWNS; town++) {
            Simulation simulation = town();
            Demands demands = new Demands(List.of(share()), demands());
            Allocation today = simulation.asItIs();
            if (BudgetLock.of(simulation, today, demands) instanceof Locked.Conflict conflict) {
                seen++;
                assertThat(onGrid(simulation, today, conflict.core())).isEmpty();
                for (Demand each : conflict.core()) {
                    List<Demand> rest = new ArrayList<>(conflict.core());
                    rest.remove(each);
                    assertThat(BudgetLock.of(simulation, today, new Demands(List.of(share()), rest)))
                            .isInstanceOf(Locked.Met.class);
                }
            }
        }
        assertThat(seen).isGreaterThan(10);
    }

    @Test
    void findsAShareAndARateWhoseProductIsNotLinear() {
        Simulation simulation = town();
        Allocation today = simulation.asItIs();
        Knob rate = new Knob(RATE, new BigDecimal("-0.6"), BigDecimal.ZERO, Optional.of(new BigDecimal("0.05")), "");
        BigDecimal least = today.sum(each -> each.net().rounded()).add(new BigDecimal("300000"));
        List<Demand> demands = List.of(
                new Demand.Total(least, least.add(new BigDecimal("500000"))),
                new Demand.MostBurdenedFifth(new BigDecimal("0.1")));
        Locked locked = BudgetLock.of(simulation, today, new Demands(List.of(rate, share()), demands));
        assertThat(locked).isInstanceOfSatisfying(Locked.Met.class, found -> {
            assertThat(found.numbers()).containsKeys(RATE, SHARE);
            assertThat(found.numbers().get(RATE)).isGreaterThan(new BigDecimal("-0.48"));
            assertThat(found.allocation().sum(each -> each.net().rounded()))
                    .isBetween(least, least.add(new BigDecimal("500000")));
        });
    }

    private static double distance(BigDecimal share) {
        return Math.abs(share.doubleValue() - 0.19) / 0.4;
    }

    private static Knob share() {
        return new Knob(SHARE, BigDecimal.ZERO, new BigDecimal("0.4"), Optional.empty(), "");
    }

    /** The shares of a fine grid that meet demands: another way to ask, with no programme in it. */
    private static List<BigDecimal> onGrid(Simulation simulation, Allocation today, List<Demand> demands) {
        List<BigDecimal> right = new ArrayList<>();
        for (int step = 0; step <= FINE; step++) {
            BigDecimal share =
                    new BigDecimal("0.4").multiply(BigDecimal.valueOf(step)).divide(BigDecimal.valueOf(FINE));
            TreeMap<String, BigDecimal> numbers = new TreeMap<>(Map.of(SHARE, share));
            if (new Tried(numbers, simulation.with(numbers)).meets(demands, today)) {
                right.add(share);
            }
        }
        return right;
    }

    private List<Demand> demands() {
        List<Demand> all = new ArrayList<>(List.of(
                new Demand.NoSchoolLoses(BigDecimal.valueOf(random.nextInt(200), 3)),
                new Demand.MostBurdenedFifth(BigDecimal.valueOf(random.nextInt(400), 3)),
                new Demand.LeastPerPupil(BigDecimal.valueOf(1_000 + random.nextInt(4_000)))));
        Collections.shuffle(all, random);
        return all;
    }

    private Simulation town() {
        List<School> schools = new ArrayList<>();
        int number = 3 + random.nextInt(5);
        for (int school = 0; school < number; school++) {
            Map<String, BigDecimal> pupils = new TreeMap<>();
            for (String grade :
                    List.of("F", "1", "2", "3", "4", "5", "6", "7", "8", "9", "fritids_6_9", "fritids_10_12")) {
                pupils.put(grade, BigDecimal.valueOf(1 + random.nextInt(40)));
            }
            BigDecimal index = BigDecimal.valueOf(40 + random.nextInt(200));
            schools.add(School.of("school " + school, OrganiserType.MUNICIPAL, index, pupils));
        }
        return MODELS.simulation("goteborg", schools, DAY, Optional.of(BUDGET));
    }
}
