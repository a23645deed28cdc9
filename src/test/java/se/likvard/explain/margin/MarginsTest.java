package se.likvard.explain.margin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.likvard.Likvard;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Margin;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Steadiness;
import se.likvard.assessment.Verdict;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.report.Grounds;
import se.likvard.value.Words;

/** How sure figures are, on an invented organiser whose figures are moved. */
class MarginsTest {

    private static final Likvard LIKVARD = Likvard.standard();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final String LOW = "compensatory/lasting-low-results";
    private static final String NEWEST = "schoolUnits[99010002].schoolYears[2025].meritValue";

    @Test
    void aFigureNearItsLimitIsBorderlineAndOneFarFromItIsRobust() {
        Margin near = margin(LOW, year -> year.put("meritValue", 196.4).put("gradeNinePupils", 71));
        assertThat(near.steadiness()).isEqualTo(Steadiness.BORDERLINE);
        assertThat(near.limit()).isEqualByComparingTo("205.5");
        assertThat(near.chance().orElseThrow().doubleValue()).isCloseTo(simulated(196.4, 205.5, 13), within(0.01));
        assertThat(near.text().sv()).contains("9,1 meritpoäng från gränsen 205,5 meritpoäng", "71 elever", "32 %");
        assertThat(near.limits()).extracting(limit -> limit.name()).contains("noiseBorderline", "noiseMerit60");
        Margin far = margin(LOW, year -> year.put("meritValue", 140).put("gradeNinePupils", 71));
        assertThat(far.steadiness()).isEqualTo(Steadiness.ROBUST);
        assertThat(far.chance().orElseThrow()).isLessThan(new BigDecimal("0.01"));
        assertThat(far.text().en()).contains("below 1%").endsWith("robust.");
    }

    @Test
    void theFewerPupilsTheLessSure() {
        List<BigDecimal> chances = List.of(12, 40, 80, 150).stream()
                .map(pupils -> margin(LOW, year -> year.put("meritValue", 185).put("gradeNinePupils", pupils)))
                .map(each -> each.chance().orElseThrow())
                .toList();
        assertThat(chances)
                .isSortedAccordingTo((one, other) -> other.compareTo(one))
                .doesNotHaveDuplicates();
    }

    @Test
    void whereTheNumberOfPupilsIsMissingThatIsSaid() {
        Margin missing = margin(LOW, year -> year.remove("gradeNinePupils"));
        assertThat(missing.chance().orElseThrow().doubleValue()).isCloseTo(simulated(196.4, 205.5, 16.7), within(0.01));
        assertThat(missing.text().sv()).contains("elevantalet okänt");
        Margin few = margin(LOW, year -> year.put("gradeNinePupils", 9));
        assertThat(few.steadiness()).isEqualTo(Steadiness.UNKNOWN);
        assertThat(few.chance()).isEmpty();
        assertThat(few.text().en()).contains("so few pupils");
        Margin hidden = margin(LOW, year -> year.putObject("gradeNinePupils").put("unknown", "SUPPRESSED"));
        assertThat(hidden.steadiness()).isEqualTo(Steadiness.UNKNOWN);
        assertThat(hidden.text().en()).contains("the number of pupils is protected");
    }

    @Test
    void onlyTheYearsThatDecideAreTold() {
        Grounds grounds = grounds(year -> {});
        assertThat(grounds.margins().get(new Grounds.About(LOW, "schoolUnits[99010002]")))
                .extracting(Margin::path)
                .containsExactly(NEWEST, NEWEST.replace("2025", "2024"), NEWEST.replace("2025", "2023"));
        Grounds above = grounds(year -> year.put("meritValue", 230));
        assertThat(above.margins().get(new Grounds.About(LOW, "schoolUnits[99010002]")))
                .extracting(Margin::path)
                .containsExactly(NEWEST);
    }

    @Test
    void aChangeIsHeldAgainstWhatChanceMakesAlone() {
        Margin change = requireNonNull(
                        grounds(year -> year.put("meritValue", 178).put("gradeNinePupils", 71))
                                .margins()
                                .get(new Grounds.About("compensatory/results-falling", "schoolUnits[99010002]")))
                .get(0);
        assertThat(change.value()).isEqualByComparingTo("-20.9");
        assertThat(change.limit()).isEqualByComparingTo("-20");
        assertThat(change.chance().orElseThrow().doubleValue()).isCloseTo(byChance(20.9, 13), within(0.01));
        assertThat(change.steadiness()).isEqualTo(Steadiness.ROBUST);
    }

    @Test
    void aDateHasAMarginButNoChance() {
        Outcome outdated = outcome(LIKVARD.assess(organiser(year -> {}), DAY), "allocation/index-outdated");
        assertThat(grounds(year -> {}).margins(outdated)).singleElement().satisfies(margin -> {
            assertThat(margin.steadiness()).isEqualTo(Steadiness.EXACT);
            assertThat(margin.limits()).isEmpty();
            assertThat(margin.text().sv()).contains("från gränsen 2 år");
        });
    }

    @Test
    void everyMarginLiesOnTheSideThatTheOutcomeSays() {
        Organiser organiser = organiser(year -> {});
        Assessment assessment = LIKVARD.assess(organiser, DAY);
        Grounds grounds = LIKVARD.margins(organiser, assessment);
        assertThat(grounds.margins().size()).isGreaterThan(30);
        assertThat(assessment.outcomes())
                .filteredOn(each -> each.verdict() == Verdict.NOT_ASSESSED || each.verdict() == Verdict.NOT_APPLICABLE)
                .allSatisfy(each -> assertThat(grounds.margins(each)).isEmpty());
        assertThat(assessment.outcomes())
                .filteredOn(each -> each.rule().equals(LOW))
                .allSatisfy(each -> assertThat(grounds.margins(each))
                        .allMatch(margin ->
                                (margin.value().compareTo(margin.limit()) < 0) == (each.verdict() == Verdict.FOUND)));
    }

    private static Margin margin(String rule, Consumer<ObjectNode> newest) {
        return requireNonNull(grounds(newest).margins().get(new Grounds.About(rule, "schoolUnits[99010002]"))).stream()
                .filter(each -> each.path().equals(NEWEST))
                .findFirst()
                .orElseThrow();
    }

    private static Grounds grounds(Consumer<ObjectNode> newest) {
        Organiser organiser = organiser(newest);
        return LIKVARD.margins(organiser, LIKVARD.assess(organiser, DAY));
    }

    private static Organiser organiser(Consumer<ObjectNode> newest) {
        try {
            JsonNode tree = new ObjectMapper()
                    .readTree(Path.of("fixtures/alvsala-kommun.json").toFile());
            for (JsonNode unit : tree.path("schoolUnits")) {
                for (JsonNode year : unit.path("schoolYears")) {
                    if (unit.path("schoolUnitCode").asText().equals("99010002")
                            && year.path("schoolYear").asInt() == 2025) {
                        newest.accept((ObjectNode) year);
                    }
                }
            }
            return Organisers.read(tree);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Outcome outcome(Assessment assessment, String rule) {
        return assessment.outcomes().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** The share of schools like the country's, with such a result one year, that are on the other side the next. */
    private static double simulated(double known, double limit, double change) {
        Random random = new Random(3);
        double noise = change / Math.sqrt(2);
        double lasting = Math.sqrt(28 * 28 - noise * noise);
        int alike = 0;
        int other = 0;
        while (alike < 60_000) {
            double underlying = 226.1 + lasting * random.nextGaussian();
            if (Math.abs(underlying + noise * random.nextGaussian() - known) < 1) {
                alike++;
                other += underlying + noise * random.nextGaussian() >= limit ? 1 : 0;
            }
        }
        return (double) other / alike;
    }

    private static double byChance(double size, double change) {
        Random random = new Random(4);
        int large = 0;
        for (int i = 0; i < 200_000; i++) {
            large += change * random.nextGaussian() <= -size ? 1 : 0;
        }
        return large / 200_000.0;
    }

    /** The rule takes in the limit itself, so the other side of it begins above. */
    @Test
    void atTheLimitOfSalsaAResultIsAlreadyBelow() {
        BigDecimal limit = BigDecimal.valueOf(-17);
        assertThat(new Compared("p", new Words("", ""), limit, limit, null, Compared.Kind.SALSA, List.of()).isBelow())
                .isTrue();
        assertThat(new Compared("p", new Words("", ""), limit, limit, null, Compared.Kind.MERIT, List.of()).isBelow())
                .isFalse();
    }
}
