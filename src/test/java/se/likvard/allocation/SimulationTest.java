package se.likvard.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.organiser.OrganiserType;

/** A model that is tried with other numbers gives what a file with those numbers gives. */
class SimulationTest {

    private static final Optional<BigDecimal> BUDGET = Optional.of(new BigDecimal("51500000"));
    private static final List<School> SCHOOLS = List.of(
            Shipped.school("Alm", "412", "183"),
            Shipped.school("Björk", "98", "71"),
            Shipped.school("Cypress", "305", "100"));

    private static final Simulation SIMULATION = Shipped.MODELS.simulation("threshold", SCHOOLS, Shipped.DAY, BUDGET);

    @ParameterizedTest
    @CsvSource({"0.2, 51500000", "0.999999, 51500000.01", "0, 1"})
    void givesWhatAFileWithTheNumbersGives(BigDecimal share, BigDecimal budget) {
        String given = "structural:\n          share: { value: ";
        Allocations files =
                Allocations.of(Shipped.with("threshold/model.yaml", given + "1,", given + share.toPlainString() + ","));
        Allocation expected = files.of("threshold", SCHOOLS, Shipped.DAY, Optional.of(budget));
        Allocation tried = SIMULATION.with(new TreeMap<>(Map.of("pools.structural.structural.share", share)), budget);
        assertThat(tried.schools())
                .extracting(each -> each.net().exact())
                .isEqualTo(expected.schools().stream()
                        .map(each -> each.net().exact())
                        .toList());
        assertThat(tried.schools())
                .extracting(Allotment::paid)
                .isEqualTo(expected.schools().stream().map(Allotment::paid).toList());
    }

    @Test
    void namesTheNumbersThatMayBeTried() {
        assertThat(Shipped.MODELS
                        .simulation("goteborg", List.of(whole()), Shipped.DAY, BUDGET)
                        .numbers())
                .containsEntry("pools.compulsory.structural.share", new BigDecimal("0.19"))
                .containsEntry("pools.leisure.share", new BigDecimal("0.15"))
                .containsEntry("terms.1.rate", new BigDecimal("-0.48"))
                .hasSize(7);
    }

    @Test
    void tellsEverythingThatMakesTheNumbersNoModel() {
        TreeMap<String, BigDecimal> numbers = new TreeMap<>(Map.of(
                "pools.structural.share", new BigDecimal("0.5"),
                "pools.structural.structural.share", new BigDecimal("1.1"),
                "pools.structural.structural.shre", BigDecimal.ONE));
        assertThatThrownBy(() -> SIMULATION.with(numbers, BigDecimal.ZERO))
                .isInstanceOfSatisfying(
                        InvalidAllocationException.class,
                        e -> assertThat(e.problems())
                                .extracting(each ->
                                        each.where() + ": " + each.what().en())
                                .anyMatch(each ->
                                        each.startsWith("pools.structural.structural.share: must lie between 0 and 1"))
                                .anyMatch(each -> each.contains("do you mean pools.structural.structural.share?"))
                                .anyMatch(each -> each.startsWith("pools: the shares of the pools must be 1 together"))
                                .anyMatch(each -> each.startsWith("budget: "))
                                .hasSize(4));
    }

    private static School whole() {
        Map<String, BigDecimal> pupils = new TreeMap<>();
        Shipped.model("goteborg").versions().get(0).groups().forEach(group -> pupils.put(group, BigDecimal.TEN));
        return School.of("Alm", OrganiserType.MUNICIPAL, new BigDecimal("90"), pupils);
    }
}
