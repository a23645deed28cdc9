package se.likvard.allocation.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.likvard.allocation.Allotment;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.allocation.School;
import se.likvard.allocation.compare.Transition.Path;

/** What must hold of every transition, and each year of it against a plain computation in floating point. */
class TransitionTest {

    private static final int TOWNS = 120;
    private static final BigDecimal ORE = new BigDecimal("0.01");

    private final Towns towns = new Towns();

    @Test
    void everyYearsSumIsTheBudgetAndNobodyLosesMoreThanTheLimit() {
        int years = 0;
        int protectedSchools = 0;
        for (int town = 0; town < TOWNS; town++) {
            Comparison comparison = towns.comparison();
            BigDecimal limit = BigDecimal.valueOf(5 + towns.number(20)).movePointLeft(2);
            Transition transition;
            try {
                transition = Transition.of(comparison, limit, 10);
            } catch (InvalidAllocationException e) {
                assertThat(shrinks(comparison)).isGreaterThan(limit.doubleValue());
                continue;
            }
            assertThat(shrinks(comparison)).isLessThanOrEqualTo(limit.doubleValue() + 1e-9);
            for (int year = 0; year < transition.years(); year++) {
                years++;
                protectedSchools += transition.protectedIn(year).size();
                assertThat(transition.sum(year))
                        .isEqualByComparingTo(comparison.after().allocation().budget());
                for (Path path : transition.schools()) {
                    BigDecimal least = had(path, year).multiply(BigDecimal.ONE.subtract(limit));
                    assertThat(path.years().get(year)).isGreaterThan(least.subtract(ORE));
                }
            }
        }
        assertThat(years).isGreaterThan(TOWNS);
        assertThat(protectedSchools).isGreaterThan(TOWNS);
    }

    @Test
    void amountsGoTowardsTheNewModelAndEndThere() {
        int complete = 0;
        for (int town = 0; town < TOWNS; town++) {
            Comparison comparison = towns.comparison();
            BigDecimal limit = possible(comparison, "0.2");
            Transition transition = Transition.of(comparison, limit, Transition.MOST_YEARS);
            boolean rises = shrinks(comparison) <= 0;
            for (Path path : transition.schools()) {
                for (int year = rises ? 0 : 1; year < transition.years(); year++) {
                    assertThat(path.years().get(year))
                            .isBetween(
                                    had(path, year).min(path.target()),
                                    had(path, year).max(path.target()));
                }
            }
            if (transition.complete()) {
                complete++;
                assertThat(transition.schools())
                        .allMatch(path -> transition.years() == 0
                                || path.years().get(transition.years() - 1).equals(path.target()));
            } else {
                assertThat(transition.years()).isEqualTo(Transition.MOST_YEARS);
            }
        }
        assertThat(complete).isGreaterThan(TOWNS / 2);
    }

    /** The level at which the money is used up is sought by halving, once for what is kept and once for what is gained. */
    @Test
    void eachYearIsWhatWaterFillingGives() {
        int scarce = 0;
        for (int town = 0; town < TOWNS; town++) {
            Comparison comparison = towns.comparison();
            BigDecimal limit = possible(comparison, "0.05");
            Transition transition = Transition.of(comparison, limit, 3);
            List<Path> both = transition.schools().stream()
                    .filter(each -> each.school().isOnBoth())
                    .toList();
            for (int year = 0; year < transition.years(); year++) {
                int now = year;
                double[] had = both.stream()
                        .mapToDouble(each -> had(each, now).doubleValue())
                        .toArray();
                double[] target = both.stream()
                        .mapToDouble(each -> each.target().doubleValue())
                        .toArray();
                double[] expected = filled(had, target, 1 - limit.doubleValue());
                scarce += IntStream.range(0, had.length).anyMatch(i -> expected[i] < Math.min(had[i], target[i]) - 0.01)
                        ? 1
                        : 0;
                for (int school = 0; school < had.length; school++) {
                    assertThat(both.get(school).years().get(year).doubleValue())
                            .isCloseTo(expected[school], within(0.02));
                }
            }
        }
        assertThat(scarce).as("years in which gains alone did not pay").isPositive();
    }

    private static double[] filled(double[] had, double[] target, double kept) {
        double money =
                IntStream.range(0, had.length).mapToDouble(i -> target[i]).sum();
        double low = 0;
        double high = 2;
        for (int step = 0; step < 200; step++) {
            double level = (low + high) / 2;
            double used = IntStream.range(0, had.length)
                    .mapToDouble(i -> at(level, had[i], target[i], kept))
                    .sum();
            if (used > money) {
                high = level;
            } else {
                low = level;
            }
        }
        double level = low;
        IntToDoubleFunction amount = i -> at(level, had[i], target[i], kept);
        return IntStream.range(0, had.length).mapToDouble(amount).toArray();
    }

    /** At level 0 what must be kept, at 1 what it had or less if the model gives less, at 2 what the model gives. */
    private static double at(double level, double had, double target, double kept) {
        double floor = had * kept;
        if (target <= floor) {
            return floor;
        }
        double middle = Math.min(had, target);
        return level <= 1 ? floor + level * (middle - floor) : middle + (level - 1) * (target - middle);
    }

    @Test
    void protectionIsPaidInProportionToGains() {
        Comparison comparison = Comparison.of(
                Towns.side("proportional", List.of(school("A", 100), school("B", 100), school("C", 100)), "300000"),
                Towns.side("proportional", List.of(school("A", 40), school("B", 120), school("C", 140)), "300000"));
        Transition transition = Transition.of(comparison, new BigDecimal("0.3"), 10);
        // A may fall to 70,000 and no further: 30,000 for B and C, who are to gain 20,000 and 40,000.
        assertThat(transition.schools())
                .extracting(each -> each.years().get(0).toPlainString())
                .containsExactly("70000.00", "110000.00", "120000.00");
        assertThat(transition.schools().get(0).years())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("70000.00", "49000.00", "40000.00");
        assertThat(transition.withheld(0)).isEqualByComparingTo("30000");
        assertThat(transition.complete()).isTrue();
    }

    private static School school(String id, int pupils) {
        return Towns.school(id, pupils, 100);
    }

    @Test
    void aNewSchoolGetsTheModelsAmountAtOnceAndAClosedOneNothing() {
        Comparison comparison = Comparison.of(
                Towns.side("proportional", List.of(school("A", 100), school("B", 100)), "200000"),
                Towns.side("proportional", List.of(school("A", 100), school("C", 100)), "200000"));
        Transition transition = Transition.of(comparison, new BigDecimal("0.1"), 10);
        assertThat(transition.years()).isZero();
        assertThat(transition.schools()).extracting(each -> each.school().id()).containsExactly("A", "C");
        assertThat(transition.complete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0999", "0"})
    void saysBeforehandThatALimitCannotHold(String limit) {
        List<School> schools = List.of(school("A", 100), school("B", 100));
        Comparison comparison = Comparison.of(
                Towns.side("proportional", schools, "200000"), Towns.side("proportional", schools, "180000"));
        assertThatThrownBy(() -> Transition.of(comparison, new BigDecimal(limit), 10))
                .isInstanceOfSatisfying(
                        InvalidAllocationException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .satisfies(each -> assertThat(each.what().en())
                                        .contains("SEK 200,000", "SEK 180,000", "at least 10.00%")));
        assertThat(Transition.of(comparison, new BigDecimal("0.1"), 10).complete())
                .isTrue();
    }

    @Test
    void tellsEveryNumberThatIsOutsideItsRange() {
        assertThatThrownBy(() -> Transition.of(towns.comparison(), new BigDecimal("5"), 0))
                .isInstanceOfSatisfying(
                        InvalidAllocationException.class,
                        e -> assertThat(e.problems()).hasSize(2));
    }

    private static BigDecimal had(Path path, int year) {
        return year > 0
                ? path.years().get(year - 1)
                : path.school().before().map(each -> each.gross().rounded()).orElseGet(path::target);
    }

    /** A limit that can hold: at least so much, and a little more than the sum falls. */
    private static BigDecimal possible(Comparison comparison, String least) {
        BigDecimal falls = BigDecimal.valueOf(shrinks(comparison) + 0.01);
        return falls.setScale(2, RoundingMode.CEILING).max(new BigDecimal(least));
    }

    /** How much less the schools of both sides share, as a part. */
    private static double shrinks(Comparison comparison) {
        double before = sum(comparison.onBoth().stream()
                .map(each -> each.before().orElseThrow())
                .toList());
        double after = sum(comparison.onBoth().stream()
                .map(each -> each.after().orElseThrow())
                .toList());
        return 1 - after / before;
    }

    private static double sum(List<Allotment> schools) {
        return schools.stream()
                .mapToDouble(each -> each.gross().rounded().doubleValue())
                .sum();
    }
}
