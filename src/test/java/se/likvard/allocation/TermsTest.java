package se.likvard.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.OrganiserType;

/** Deductions and supplements: a share of the gross amount, kronor for each school, kronor for each pupil. */
class TermsTest {

    private static final String POOLS = "    pools:\n";

    private static School school(String id, OrganiserType type, String pupils) {
        return School.of(id, type, new BigDecimal("100"), Map.of("pupils", new BigDecimal(pupils)));
    }

    private static Allocations with(String... terms) {
        return Allocations.of(Shipped.with(
                "proportional/model.yaml",
                POOLS,
                "    terms:\n      - " + String.join("\n      - ", terms) + "\n" + POOLS));
    }

    private static String term(String type, String name, String key, String number) {
        return "{ type: %s, name: %s, %s: { value: %s, status: H, source: test } }".formatted(type, name, key, number);
    }

    @Test
    void addToTheGrossAmount() {
        Allocation allocation = with(
                        term("MUNICIPAL", "small school", "perSchool", "150000"),
                        term("MUNICIPAL", "premises", "perPupil", "-1000.50"),
                        term("INDEPENDENT", "administration", "rate", "0.03"))
                .of(
                        "proportional",
                        List.of(
                                school("own", OrganiserType.MUNICIPAL, "100"),
                                school("other", OrganiserType.INDEPENDENT, "300")),
                        Shipped.DAY,
                        Optional.of(new BigDecimal("4000000")));
        assertThat(allocation.schools())
                .extracting(each -> each.net().rounded().stripTrailingZeros().toPlainString())
                .containsExactly("1049950", "3090000");
        assertThat(allocation.schools())
                .extracting(each -> each.gross().rounded().stripTrailingZeros().toPlainString())
                .containsExactly("1000000", "3000000");
    }

    @Test
    void areRefusedAllAtOnceWhereTheyAreWrong() {
        assertThatThrownBy(
                        () -> with(
                                term("MUNICIPAL", "premises", "rate", "-0.1"),
                                term("MUNICIPAL", "premises", "rate", "-0.1"),
                                "{ type: MUNICIPAL, name: nothing }",
                                "{ type: MUNICIPAL, name: named, rate: { value: 0, status: H, source: t }, pool: structural }",
                                "{ type: MUNICIPAL, name: lost, perPupil: { value: 0, status: H, source: t }, pool: strutural }"))
                .isInstanceOfSatisfying(
                        InvalidAllocationException.class,
                        e -> assertThat(e.problems())
                                .extracting(each -> each.what().en())
                                .containsExactly(
                                        "name: the same term stands twice",
                                        "name: state one of rate (a share of the gross), perSchool and perPupil (kronor)",
                                        "pool: belongs to perPupil only",
                                        "pool: the pool must be one of structural"));
    }
}
