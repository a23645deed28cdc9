package se.likvard.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.OrganiserType;

/** Small examples that can be done with pencil and paper. */
class HandChecksTest {

    private static final Optional<BigDecimal> MILLION = Optional.of(new BigDecimal("1000000"));

    /** A tenth goes by the index, and a fortieth is moved. */
    @Test
    void theWeightedShareIsNotTheMovedShare() {
        Allocations tenth = Allocations.of(Shipped.with(
                "proportional/model.yaml",
                "structural:\n          share: { value: 1,",
                "structural:\n          share: { value: 0.10,"));
        List<School> schools = List.of(Shipped.school("low", "100", "50"), Shipped.school("high", "100", "150"));
        Measures measures =
                tenth.of("proportional", schools, Shipped.DAY, MILLION).measures();
        assertThat(measures.weightedShare()).isEqualTo(new BigFraction(1, 10));
        assertThat(measures.movedShare()).isEqualTo(new BigFraction(1, 40));
        assertThat(measures.ranges()).singleElement().satisfies(range -> {
            assertThat(range.lowestIndex()).isEqualTo(new BigFraction(50));
            assertThat(range.least()).isEqualTo(new BigFraction(4750));
            assertThat(range.highestIndex()).isEqualTo(new BigFraction(150));
            assertThat(range.most()).isEqualTo(new BigFraction(5250));
        });
    }

    /** All of the budget to the compulsory school, everyone in grade 1. */
    @Test
    void twoSchoolsOfTheGoteborgType() {
        Allocations oneStage = Allocations.of(Shipped.with(
                "goteborg/model.yaml",
                "share: { value: 0.85",
                "share: { value: 1",
                "share: { value: 0.15",
                "share: { value: 0"));
        Allocation allocation = oneStage.of(
                "goteborg",
                List.of(
                        gradeOne("X", OrganiserType.MUNICIPAL, "200", "75"),
                        gradeOne("Y", OrganiserType.INDEPENDENT, "100", "125")),
                Shipped.DAY,
                MILLION);
        assertThat(allocation.schools().stream().map(HandChecksTest::row))
                .containsExactly("X 540000 103636.36 643636.36 334690.91", "Y 270000 86363.64 356363.64 388436.37");
        assertThat(allocation.sum(each -> each.gross().rounded())).isEqualByComparingTo("1000000");
        assertThat(allocation.schools().get(1).net().rowByRow()).isEqualByComparingTo("388436.36");
    }

    private static String row(Allotment school) {
        Allotment.Part part = school.parts().get(0);
        return String.join(
                " ",
                school.school().id(),
                part.base().rounded().stripTrailingZeros().toPlainString(),
                part.structural().rounded().toPlainString(),
                school.gross().rounded().toPlainString(),
                school.net().rounded().toPlainString());
    }

    private static School gradeOne(String id, OrganiserType type, String pupils, String index) {
        Map<String, BigDecimal> groups = new TreeMap<>();
        List.of("F", "2", "3", "4", "5", "6", "7", "8", "9", "fritids_6_9", "fritids_10_12")
                .forEach(group -> groups.put(group, BigDecimal.ZERO));
        groups.put("1", new BigDecimal(pupils));
        return School.of(id, type, new BigDecimal(index), groups);
    }

    @Test
    void whereNothingGoesByTheIndexNothingIsMisplaced() {
        School organiser =
                School.of("A", OrganiserType.MUNICIPAL, new BigDecimal("90"), Map.of("year_1", new BigDecimal("100")));
        Shift shift =
                Shipped.MODELS.shift("career-steps", List.of(organiser), List.of(organiser), Shipped.DAY, MILLION);
        assertThat(shift.misplacedShare()).isEqualTo(BigFraction.ZERO);
        assertThat(shift.schools().get(0).more()).isZero();
    }

    @Test
    void aSlidingScaleAndACap() {
        List<School> schools = List.of(
                Shipped.school("below", "100", "70"),
                Shipped.school("within", "100", "110"),
                Shipped.school("beyond", "100", "300"));
        assertThat(gross(
                        "SLIDING\n          from: { value: 90, status: H, source: a }\n          to: { value: 150, status: H, source: a }",
                        schools))
                .containsExactly("0.00", "250000.00", "750000.00");
        assertThat(gross("PROPORTIONAL\n          cap: { value: 120, status: H, source: a }", schools))
                .containsExactly("233333.33", "366666.67", "400000.00");
    }

    private static List<String> gross(String scale, List<School> schools) {
        Allocations models =
                Allocations.of(Shipped.with("proportional/model.yaml", "scale: PROPORTIONAL", "scale: " + scale));
        return models.of("proportional", schools, Shipped.DAY, MILLION).schools().stream()
                .map(each -> each.gross().rounded().toPlainString())
                .toList();
    }
}
