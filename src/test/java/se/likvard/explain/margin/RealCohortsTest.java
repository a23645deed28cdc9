package se.likvard.explain.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/**
 * The stated chance that a school's merit value falls on the other side of the limit next year, against what it did: Skolverket,
 * final marks of grade 9, 2014/15 to 2024/25, each year against the limit of that year. The noise of a year was computed of the
 * same pairs of years, so that only the form of the chance is tried here, not its size; and a school's level drifts, which the
 * chance says nothing of: somewhat more fall on the other side than is stated.
 */
class RealCohortsTest {

    private static final Path YEARS = Path.of(System.getProperty("likvard.shared", "../shared"))
            .resolve("data/joined-organiser-panel/school-year.csv");
    private static final Set<String> MERIT = Set.of("meritvarde17", "averageGradesMeritRating9thGrade");
    private static final int FIRST = 2015;
    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final Rulebook RULES = Rulebook.standard();

    @Test
    void somewhatMoreSchoolsThanStatedFallOnTheOtherSide() throws IOException {
        assumeTrue(Files.exists(YEARS), () -> "skipped: " + YEARS + " is not here; set -Dlikvard.shared");
        Tenths tenths = new Tenths();
        double[] sums = new double[2];
        schools()
                .values()
                .forEach(years -> years.forEach((year, merit) -> Optional.ofNullable(years.get(year + 1))
                        .ifPresent(next -> {
                            double chance = chance(year, merit);
                            boolean otherSide = isLow(year, merit) != isLow(year + 1, next);
                            tenths.add(chance, otherSide);
                            sums[0] += chance;
                            sums[1] += otherSide ? 1 : 0;
                        })));
        assertThat(tenths.cohorts()).isGreaterThan(14_000);
        tenths.agree(500, 0.06);
        assertThat(sums[1] - sums[0]).isBetween(0.0, 0.03 * tenths.cohorts());
    }

    /** Merit values by school and the year in which the school year ends. */
    private static Map<String, Map<Integer, BigDecimal>> schools() throws IOException {
        Map<String, Map<Integer, BigDecimal>> schools = new HashMap<>();
        try (Stream<String> lines = Files.lines(YEARS)) {
            lines.map(line -> List.of(line.split(",", -1)))
                    .filter(row -> MERIT.contains(row.get(2))
                            && row.get(4).isEmpty()
                            && !row.get(3).isEmpty())
                    .filter(row -> year(row) >= FIRST)
                    .forEach(row -> schools.computeIfAbsent(row.get(0), any -> new TreeMap<>())
                            .put(year(row), new BigDecimal(row.get(3))));
        }
        return schools;
    }

    private static int year(List<String> row) {
        return Integer.parseInt(row.get(1).substring(0, 4)) + 1;
    }

    private static BigDecimal limit(int year) {
        return RULES.limits(DAY).number("lowMerit", year).orElseThrow();
    }

    private static boolean isLow(int year, BigDecimal merit) {
        return merit.compareTo(limit(year)) < 0;
    }

    private static double chance(int year, BigDecimal merit) {
        Compared compared = new Compared(
                "meritValue",
                new Words("meritvärdet", "the merit value"),
                merit,
                limit(year),
                Unit.MERIT_POINTS,
                Compared.Kind.MERIT,
                List.of());
        return new Chances(name -> RULES.limit(name, DAY))
                .of(compared, new Cohort(Optional.empty(), false))
                .orElseThrow()
                .otherSide();
    }
}
