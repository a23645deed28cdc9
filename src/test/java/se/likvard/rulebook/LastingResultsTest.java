package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.likvard.Likvard;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Outcome;
import se.likvard.organiser.Organisers;

/** What is shown of lasting low results: the years that were read, whatever their number. */
class LastingResultsTest {

    private static final List<Outcome> OUTCOMES = Likvard.standard()
            .assess(Organisers.read(Path.of("fixtures/hallfasta-kommun.json")), LocalDate.of(2025, 11, 1))
            .outcomes();

    @Test
    void theYearsInARowAreShownWithTheOneThatEndedThem() {
        Outcome stenbrytarskolan = lasting("Stenbrytarskolan");
        assertThat(benchmarks(stenbrytarskolan)).containsExactly("2021", "2022", "2023", "2024", "2025");
        assertThat(stenbrytarskolan.text().sv())
                .contains("i 4 år i rad", "211,8 mot 209,5 meritpoäng (2020/21); ")
                .endsWith("; 198,8 mot 205,5 meritpoäng (2024/25).");
        assertThat(stenbrytarskolan.text().en())
                .contains("For 4 years in a row")
                .endsWith("; 198.8 against 205.5 merit points (2024/25).");
    }

    @Test
    void aRowThatMayHaveBegunEarlierIsAtLeastSoLong() {
        assertThat(lasting("Kajutskolan").text().sv()).contains("i minst 5 år i rad");
        assertThat(lasting("Kajutskolan").text().en()).contains("For at least 5 years in a row");
    }

    @Test
    void aGoodNewestYearIsAllThatIsShown() {
        assertThat(benchmarks(lasting("Fästningens skola"))).containsExactly("2025");
    }

    @Test
    void ofTheNationsTeachersOnlyTheYearComparedIsShown() {
        assertThat(outcome("teaching/qualified-teachers-low", "Kajutskolan").limits())
                .filteredOn(limit -> limit.name().equals("qualifiedTeachersNational"))
                .extracting(AppliedLimit::from)
                .containsExactly("2025");
    }

    private static List<String> benchmarks(Outcome outcome) {
        return outcome.limits().stream()
                .filter(limit -> limit.name().equals("lowMerit"))
                .map(AppliedLimit::from)
                .toList();
    }

    private static Outcome lasting(String unit) {
        return outcome("compensatory/lasting-low-results", unit);
    }

    private static Outcome outcome(String rule, String unit) {
        return OUTCOMES.stream()
                .filter(each ->
                        each.rule().equals(rule) && each.subject().name().sv().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
