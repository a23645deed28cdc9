package se.likvard.allocation.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import se.likvard.allocation.Allocations;
import se.likvard.allocation.Exact;
import se.likvard.allocation.InvalidAllocationException;
import se.likvard.allocation.School;
import se.likvard.allocation.Stated;
import se.likvard.organiser.OrganiserType;
import se.likvard.rulebook.ModelFiles;

/** Expected values and indices by declared formulas, against numbers computed by hand. */
class IndexTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final List<String> PUPILS = List.of("pupils");

    /** p 0.05 and 0.15 of 300 and 100 pupils: mean (15 + 15) / 400 = 0.075; indices 5/0.075 and 15/0.075. */
    @Test
    void aShareGivesAnIndexAroundThePupilWeightedMean() {
        Index index = Index.of(formula("SHARE", "GREATER_NEED"), schools("0.2", "0.7"), PUPILS, Optional.empty());
        assertThat(index.reference()).contains(new BigFraction(3, 40));
        assertThat(index.schools())
                .extracting(each -> Exact.rounded(each.index().orElseThrow(), 4))
                .containsExactly(new BigDecimal("66.6667"), new BigDecimal("200.0000"));
        BigFraction mean = index.schools().stream()
                .map(each -> each.index().orElseThrow().multiply(pupils(each)))
                .reduce(BigFraction.ZERO, BigFraction::add)
                .divide(400);
        assertThat(mean).isEqualTo(new BigFraction(100));
    }

    private static BigFraction pupils(Expectation each) {
        return Exact.of(each.school().stated("pupils").number().orElseThrow());
    }

    @Test
    void theReferenceMayBeStated() {
        Optional<BigDecimal> nation = Optional.of(new BigDecimal("0.1"));
        Index index = Index.of(formula("SHARE", "GREATER_NEED"), schools("0.2", "0.7"), PUPILS, nation);
        assertThat(index.schools())
                .extracting(each -> each.index().orElseThrow())
                .containsExactly(new BigFraction(50), new BigFraction(150));
        assertThat(index.stated()).isTrue();
    }

    /** The sum is 0.05 and 0.15; 1 / (1 + e^−0.05) = 0.512497…, 1 / (1 + e^−0.15) = 0.537429…. */
    @Test
    void logOddsAreTurnedIntoShares() {
        Index index = Index.of(formula("LOGIT", "GREATER_NEED"), schools("0.2", "0.7"), PUPILS, Optional.empty());
        assertThat(index.schools())
                .extracting(each -> Exact.rounded(each.expected().orElseThrow(), 9))
                .containsExactly(new BigDecimal("0.512497396"), new BigDecimal("0.537429845"));
    }

    @Test
    void resultsGiveNoIndexButAResidual() {
        Index index = Index.of(formula("POINTS", "BETTER_RESULTS"), schools("0.2", "0.7"), List.of(), Optional.empty());
        assertThat(index.reference()).isEmpty();
        assertThat(index.schools()).allSatisfy(each -> assertThat(each.index()).isEmpty());
        assertThat(index.schools().get(0).residual()).contains(new BigFraction(1, 100));
    }

    @Test
    void aSchoolWithAnUnknownFigureHasNoValueAndIsNoPartOfTheMean() {
        List<School> schools = new ArrayList<>(schools("0.2", "0.7"));
        schools.add(School.of("C", OrganiserType.MUNICIPAL, BigDecimal.TEN, Map.of("pupils", new BigDecimal("1000"))));
        Index index = Index.of(formula("SHARE", "GREATER_NEED"), schools, PUPILS, Optional.empty());
        assertThat(index.reference()).contains(new BigFraction(3, 40));
        assertThat(index.schools().get(2).unknown()).containsExactly("share");
        assertThat(index.schools().get(2).index()).isEmpty();
    }

    @Test
    void whatCannotBeIsToldAtOnce() {
        List<School> schools = new ArrayList<>(schools("0.2", "20"));
        schools.add(schools.get(0));
        SortedMap<String, Stated> pupils = new TreeMap<>(schools.get(0).pupils());
        pupils.put("pupils", new Stated("x.csv:4:2", Optional.of(new BigDecimal("-1"))));
        schools.add(
                new School("D", "x.csv:4:1", Optional.empty(), schools.get(0).index(), pupils));
        assertThat(told(() -> Index.of(formula("SHARE", "GREATER_NEED"), schools, PUPILS, Optional.empty())))
                .containsExactly("/A: the school A is already there (/A)", "x.csv:4:2: -1 pupils is not possible");
        assertThat(told(() ->
                        Index.of(formula("SHARE", "GREATER_NEED"), schools("20", "-20"), PUPILS, Optional.empty())))
                .satisfiesExactly(
                        each -> assertThat(each).startsWith("/A: A is expected to reach 4.0100, which is not possible"),
                        each -> assertThat(each).startsWith("/B: B is expected to reach -3.9900"));
        assertThat(told(() -> Index.of(
                        formula("SHARE", "GREATER_NEED"), schools("0.2", "0.7"), List.of("elever"), Optional.empty())))
                .singleElement()
                .satisfies(each -> assertThat(each).contains("no column elever"));
    }

    private static List<String> told(ThrowingCallable call) {
        return catchThrowableOfType(InvalidAllocationException.class, call).problems().stream()
                .map(each -> each.where() + ": " + each.what().en())
                .toList();
    }

    /** Expected is 0.01 + 0.2 · share; A has 300 pupils and reached 0.06, B has 100. */
    private static List<School> schools(String one, String other) {
        return List.of(
                School.of(
                        "A",
                        OrganiserType.MUNICIPAL,
                        BigDecimal.TEN,
                        Map.of(
                                "pupils", new BigDecimal("300"),
                                "share", new BigDecimal(one),
                                "actual", new BigDecimal("0.06"))),
                School.of(
                        "B",
                        OrganiserType.MUNICIPAL,
                        BigDecimal.TEN,
                        Map.of("pupils", new BigDecimal("100"), "share", new BigDecimal(other))));
    }

    private static ByFormula formula(String gives, String direction) {
        SortedMap<String, byte[]> files = new TreeMap<>(ModelFiles.in(Path.of("rules")));
        files.put("allocation-models/own/formula.yaml", bytes("""
                title: { sv: "egen", en: "own" }
                gives: %s
                higherMeans: %s
                versions:
                  - from: 2020-01-01
                    source: "invented"
                    unknown: { rule: LEAVE_OUT, status: H, source: "invented" }
                    constant: { value: 0.01, status: H, source: "invented" }
                    terms:
                      share: { value: 0.2, status: H, source: "invented" }
                """.formatted(gives, direction)));
        files.put(
                "allocation-models/own/cases.yaml", bytes("""
                - case: a fifth
                  asOf: 2020-01-01
                  given: { share: 0.2 }
                  expect: %s
                """.formatted(gives.equals("LOGIT") ? "0.512497" : "0.05")));
        Allocations models = Allocations.of(files);
        assertThat(models.tested())
                .allSatisfy(each -> assertThat(each.failures()).isEmpty());
        return ByFormula.on(models.formula("own"), DAY);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
