package se.likvard.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.likvard.organiser.OrganiserType;

/** What must hold of every allocation, on many random sets of schools. */
class AllocationPropertiesTest {

    private static final int RUNS = 40;
    private static final List<String> GRADES = List.of("F", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    private final Random random = new Random(20261122);

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "threshold", "proportional", "state-grant"})
    void sumsAgreeWithTheBudget(String model) {
        for (int run = 0; run < RUNS; run++) {
            BigDecimal budget = new BigDecimal(random.nextInt(1_000_000_000) + 1).movePointLeft(2);
            Allocation allocation = of(model, schools(model), budget);
            assertThat(allocation.sum(each -> each.gross().rounded())).isEqualByComparingTo(budget);
            assertThat(Exact.sum(allocation.schools().stream()
                            .map(each -> each.gross().exact())))
                    .isEqualTo(Exact.of(budget));
            assertThat(allocation.schools()).allSatisfy(AllocationPropertiesTest::rowsAddUp);
        }
    }

    /** What is printed of a school adds up to what is printed as its sum, and no part is an öre from its exact value. */
    private static void rowsAddUp(Allotment school) {
        BigDecimal parts =
                school.parts().stream().map(each -> each.amount().rounded()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal terms =
                school.terms().stream().map(each -> each.amount().rounded()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(school.gross().rounded()).isEqualByComparingTo(parts);
        assertThat(school.net().rounded()).isEqualByComparingTo(parts.add(terms));
        assertThat(school.parts()).allSatisfy(each -> {
            near(each.base());
            near(each.structural());
        });
    }

    private static void near(Amount amount) {
        BigFraction distance =
                amount.exact().subtract(Exact.of(amount.rounded())).abs();
        assertThat(distance).isLessThan(new BigFraction(1, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "threshold", "proportional", "state-grant"})
    void threeTimesTheBudgetIsThreeTimesAsMuch(String model) {
        for (int run = 0; run < RUNS; run++) {
            List<School> schools = schools(model);
            Map<String, BigFraction> once = exact(of(model, schools, new BigDecimal("1000")));
            Map<String, BigFraction> thrice = exact(of(model, schools, new BigDecimal("3000")));
            once.replaceAll((id, amount) -> amount.multiply(3));
            assertThat(thrice).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "threshold", "proportional", "state-grant", "career-steps"})
    void theOrderOfTheSchoolsDecidesNothing(String model) {
        for (int run = 0; run < RUNS; run++) {
            List<School> schools = schools(model);
            List<School> shuffled = new ArrayList<>(schools);
            Collections.shuffle(shuffled, random);
            BigDecimal budget = new BigDecimal("12345678.91");
            Map<String, Allotment> one = byId(of(model, schools, budget));
            assertThat(byId(of(model, shuffled, budget))).isEqualTo(one);
            assertThat(one).hasSameSizeAs(schools);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "threshold", "proportional", "state-grant"})
    void twoHalvesGetWhatTheWholeGot(String model) {
        for (int run = 0; run < RUNS; run++) {
            List<School> schools = schools(model);
            School whole = schools.get(0);
            List<School> parted = new ArrayList<>(schools.subList(1, schools.size()));
            parted.add(half(whole, "half one"));
            parted.add(half(whole, "half two"));
            Map<String, BigFraction> before = exact(of(model, schools, new BigDecimal("1000")));
            Map<String, BigFraction> after = exact(of(model, parted, new BigDecimal("1000")));
            BigFraction halves = Named.of(after, "half one").add(Named.of(after, "half two"));
            assertThat(halves).isEqualTo(before.remove(whole.id()));
            after.keySet().removeAll(List.of("half one", "half two"));
            assertThat(after).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "threshold", "proportional", "state-grant"})
    void theMovedShareNeverExceedsTheWeightedShare(String model) {
        for (int run = 0; run < RUNS; run++) {
            Measures measures =
                    of(model, schools(model), new BigDecimal("1000")).measures();
            assertThat(measures.movedShare())
                    .isGreaterThanOrEqualTo(BigFraction.ZERO)
                    .isLessThanOrEqualTo(measures.weightedShare());
        }
    }

    private static School half(School school, String id) {
        Map<String, Stated> pupils = new TreeMap<>();
        school.pupils()
                .forEach((group, stated) -> pupils.put(
                        group,
                        new Stated(stated.where(), stated.number().map(each -> each.divide(BigDecimal.valueOf(2))))));
        return new School(id, id, school.type(), school.index(), new TreeMap<>(pupils));
    }

    private static Allocation of(String model, List<School> schools, BigDecimal budget) {
        return Shipped.MODELS.of(model, schools, Shipped.DAY, Optional.of(budget));
    }

    private static Map<String, Allotment> byId(Allocation allocation) {
        return allocation.schools().stream()
                .collect(Collectors.toMap(each -> each.school().id(), each -> each));
    }

    private static Map<String, BigFraction> exact(Allocation allocation) {
        return allocation.schools().stream()
                .collect(Collectors.toMap(
                        each -> each.school().id(), each -> each.net().exact(), (one, other) -> one, TreeMap::new));
    }

    /** Two to nine schools; the first two differ in index, so that one is above the mean. */
    private List<School> schools(String model) {
        List<School> schools = new ArrayList<>();
        int number = 2 + random.nextInt(8);
        for (int school = 0; school < number; school++) {
            OrganiserType type = random.nextBoolean() ? OrganiserType.MUNICIPAL : OrganiserType.INDEPENDENT;
            BigDecimal index = BigDecimal.valueOf(school < 2 ? 60 + 90 * school : 20 + random.nextInt(300));
            schools.add(School.of("school " + school, type, index, pupils(model)));
        }
        return schools;
    }

    private Map<String, BigDecimal> pupils(String model) {
        List<String> groups = switch (model) {
            case "goteborg" -> GRADES;
            case "threshold", "proportional" -> List.of("pupils");
            default -> List.of("year_3", "year_2", "year_1");
        };
        Map<String, BigDecimal> pupils = new TreeMap<>();
        groups.forEach(group -> pupils.put(group, BigDecimal.valueOf(1 + random.nextInt(200))));
        if (model.equals("goteborg")) {
            pupils.put("fritids_6_9", BigDecimal.valueOf(1 + random.nextInt(200)));
            pupils.put("fritids_10_12", BigDecimal.valueOf(random.nextInt(50)));
        }
        return pupils;
    }
}
