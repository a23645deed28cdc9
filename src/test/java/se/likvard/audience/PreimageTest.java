package se.likvard.audience;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;

/**
 * The strongest attacker there can be: who knows how figures are protected, protects every possible organiser and keeps
 * those that come out as what was shown.
 */
class PreimageTest {

    private static final Limits LIMITS =
            new Limits(BigDecimal.TEN, BigDecimal.valueOf(5), BigDecimal.valueOf(3), BigDecimal.valueOf(5));

    private final Map<Organiser, Map<String, Set<Integer>>> possible = new HashMap<>();

    @Test
    void twoUnitsAndTheirTotal() {
        for (int one = 0; one <= 16; one++) {
            for (int other = 0; other <= 16; other++) {
                meet(sizes(true, one + other, one, other), Map.of("one", one, "other", other));
            }
        }
        assertEachHiddenNumberHasThreeCounts(9);
    }

    @Test
    void threeUnitsAndTheirTotal() {
        for (int one = 1; one <= 11; one++) {
            for (int other = 1; other <= 11; other++) {
                for (int third = 1; third <= 11; third++) {
                    meet(
                            sizes(true, one + other + third, one, other, third),
                            Map.of("one", one, "other", other, "third", third));
                }
            }
        }
        assertEachHiddenNumberHasThreeCounts(9);
    }

    @Test
    void aUnitAndWhatIsLeftOfTheTotalForUnitsNobodyTellsOf() {
        for (int total = 1; total <= 40; total++) {
            for (int one = 1; one <= Math.min(total, 14); one++) {
                meet(sizes(false, total, one), Map.of("one", one, "rest", total - one));
            }
        }
        assertEachHiddenNumberHasThreeCounts(9);
    }

    @Test
    void theSharesOfTwoUnitsAndTheirTotal() {
        for (int one : List.of(9, 10, 12)) {
            for (int other : List.of(7, 11, 13)) {
                for (int passed = 0; passed <= one; passed++) {
                    for (int others = 0; others <= other; others++) {
                        meet(shares(one, passed, other, others), Map.of("passed", passed, "others", others));
                    }
                }
            }
        }
        assertEachHiddenNumberHasThreeCounts(1);
    }

    /** A number that is the same in all that looks alike is shown; else it is hidden, and then small ones keep three. */
    private void assertEachHiddenNumberHasThreeCounts(int most) {
        int hidden = 0;
        for (Map<String, Set<Integer>> numbers : possible.values()) {
            for (Set<Integer> counts : numbers.values()) {
                hidden += counts.size() > 1 ? 1 : 0;
                boolean few = counts.stream().anyMatch(count -> count > 0 && count <= most);
                assertThat(counts.size() >= 3 || !few).as("%s", counts).isTrue();
            }
        }
        assertThat(hidden).isPositive();
        assertThat(possible.size()).as("not all is hidden").isGreaterThan(10);
    }

    private void meet(Organiser organiser, Map<String, Integer> truth) {
        Map<String, Set<Integer>> seen =
                possible.computeIfAbsent(Protection.of(organiser, LIMITS), any -> new HashMap<>());
        truth.forEach((number, count) ->
                seen.computeIfAbsent(number, any -> new HashSet<>()).add(count));
    }

    private static Organiser sizes(boolean whole, int total, int... units) {
        List<ObjectNode> years = new ArrayList<>();
        for (int unit : units) {
            years.add(year().put("pupils", unit));
        }
        return organiser(whole, year().put("pupils", total), years);
    }

    private static Organiser shares(int one, int passed, int other, int others) {
        return organiser(
                true, graded(one + other, passed + others), List.of(graded(one, passed), graded(other, others)));
    }

    private static ObjectNode graded(int pupils, int passed) {
        BigDecimal share = BigDecimal.valueOf(passed).divide(BigDecimal.valueOf(pupils), 3, RoundingMode.HALF_EVEN);
        return year().put("gradeNinePupils", pupils).put("allSubjectsPassed", share);
    }

    private static ObjectNode year() {
        return JsonNodeFactory.instance.objectNode().put("schoolYear", 2025);
    }

    private static Organiser organiser(boolean whole, ObjectNode total, List<ObjectNode> years) {
        ObjectNode organiser = JsonNodeFactory.instance.objectNode();
        organiser.put("registrationNumber", "2120000001").put("name", "Ekånga").put("organiserType", "MUNICIPAL");
        ArrayNode units = whole
                ? organiser.putArray("schoolUnits")
                : organiser.putObject("schoolUnits").putArray("atLeast");
        for (ObjectNode year : years) {
            ObjectNode unit = units.addObject().put("schoolUnitCode", "1000000" + units.size());
            unit.put("name", "Skola").putArray("schoolYears").add(year);
        }
        organiser.putArray("organiserYears").add(total);
        return Organisers.read(organiser);
    }
}
