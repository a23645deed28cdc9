package se.likvard.source.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.organiser.OrganiserType;
import se.likvard.source.told.Measure;
import se.likvard.source.told.OrganiserClaim;
import se.likvard.source.told.Told;
import se.likvard.source.told.UnitClaim;
import se.likvard.value.Between;
import se.likvard.value.NotApplicable;
import se.likvard.value.Origin;
import se.likvard.value.Reason;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** The published files themselves (source: Skolverket), where they are at hand. */
class UnitRealFilesTest {

    static final Path DATA =
            Path.of(System.getProperty("likvard.shared", "../shared")).resolve("data");
    private static final Path FINAL_MARKS =
            DATA.resolve("skolverket-slutbetyg-ak9-2025/slutbetyg-ak9-2025-skolenhet.csv");
    private static final String API = "skolverket-api-v4-recorded/";
    private static final String MAP = "skolkarta-api-2026/";
    private static final String PANEL = "joined-organiser-panel/";

    @BeforeAll
    static void filesAreHere() {
        assumeTrue(Files.exists(FINAL_MARKS), () -> "skipped: " + FINAL_MARKS + " is not here; set -Dlikvard.shared");
    }

    private static Told read(String file) {
        return Excerpt.read(DATA.resolve(file)).orElseThrow(() -> new AssertionError("not known: " + file));
    }

    private static Told finalMarks() {
        return Excerpt.read(FINAL_MARKS).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "skolverket-slutbetyg-ak9-2025/slutbetyg-ak9-2025-skolenhet.csv, 1714, 1714, 625, 6856",
        "skolverket-api-v4-recorded/statistics-gr.ndjson, 1674, 0, 0, 21802",
        "skolverket-api-v4-recorded/school-units.ndjson, 432, 432, 144, 0",
        "skolverket-api-v4-recorded/school-units.csv, 432, 432, 144, 0",
        "skolverket-api-v4-recorded/recorded-example-school-units-list-page.json, 50, 50, 0, 0",
        "skolverket-api-v4-recorded/recorded-example-school-units-41563453-statistics-gr.json, 1, 0, 0, 7",
        "skolverket-api-v4-recorded/recorded-example-school-units-80509560-statistics-gr.json, 1, 0, 0, 22",
        "skolenhetsregistret-2020/huvudman.csv, 1132, 0, 1132, 0",
        "skolenhetsregistret-2020/grundskola.csv, 4894, 4894, 881, 0",
        "skolkarta-api-2026/grundskola-schools.csv, 1567, 1567, 0, 2974",
        "skolkarta-api-2026/grundskola-series.csv, 18138, 0, 0, 12390",
        "skolkarta-api-2026/survey-sample-nested-pupilsgr.json, 1, 0, 0, 2",
        "skolkarta-api-2026/survey-sample-nested-pupilsgy.json, 1, 0, 0, 0",
        "joined-organiser-panel/organisers.csv, 1147, 0, 1147, 0",
        "joined-organiser-panel/schools.csv, 5505, 5163, 1227, 0",
        "joined-organiser-panel/organiser-changes-2020-to-2025.csv, 20, 40, 0, 0",
        "joined-organiser-panel/school-year.csv, 134698, 0, 0, 50537",
    })
    void everyFileIsReadWhole(String file, int rows, int units, int organisers, int observations) {
        Told told = read(file);
        assertThat(told.problems()).isEmpty();
        assertThat(told.lost()).isZero();
        assertThat(List.of(
                        told.rows(),
                        told.units().size(),
                        told.organisers().size(),
                        told.observations().size()))
                .containsExactly(rows, units, organisers, observations);
    }

    /** Every cell of the final marks again, by another way: a plain split, and the value each cell must give. */
    @Test
    void everyFinalMarkIsWhatTheFileSays() throws IOException {
        Told told = finalMarks();
        Map<String, Value<BigDecimal>> values = new HashMap<>();
        told.observations().forEach(each -> values.put(each.measure() + each.subject(), each.value()));
        Map<String, UnitClaim> units = new HashMap<>();
        told.units().forEach(each -> units.put(each.schoolUnitCode(), each));
        int rows = 0;
        for (String line : Files.readAllLines(FINAL_MARKS)) {
            String[] cells = line.split(";", -1);
            if (cells.length == 11 && cells[1].matches("\\d{8}")) {
                assertThat(units.get(cells[1])).satisfies(unit -> {
                    assertThat(unit.registrationNumber()).contains(cells[6]);
                    assertThat(unit.municipalityCode()).contains(cells[3]);
                });
                check(cells[7], removed(values, Measure.GRADE_NINE_PUPILS + cells[1]), 1, cells[7]);
                check(cells[8], removed(values, Measure.ALL_SUBJECTS_PASSED + cells[1]), 100, cells[7]);
                check(cells[9], removed(values, Measure.ELIGIBILITY + cells[1]), 100, cells[7]);
                check(cells[10], removed(values, Measure.MERIT_VALUE + cells[1]), 1, cells[7]);
                rows++;
            }
        }
        assertThat(rows).isEqualTo(1714);
        assertThat(values).isEmpty();
        assertThat(told.censuses().get(0).municipalities()).hasSize(1714);
        assertThat(told.censuses().get(0).municipalities().values().stream().distinct())
                .hasSize(290);
        assertThat(told.censuses().get(0).incomplete()).isEmpty();
        assertThat(told.organisers())
                .filteredOn(each -> each.organiserType() == OrganiserType.MUNICIPAL)
                .hasSize(291);
    }

    private static Value<BigDecimal> removed(Map<String, Value<BigDecimal>> values, String key) {
        return Optional.ofNullable(values.remove(key)).orElseThrow(() -> new AssertionError("not read: " + key));
    }

    private static void check(String cell, Value<BigDecimal> value, int divisor, String pupils) {
        switch (cell) {
            case ".." -> assertThat(value.from(Origin.UNSTATED)).isEqualTo(Value.unknown(Reason.SUPPRESSED));
            case "." -> assertThat(value.from(Origin.UNSTATED)).isEqualTo(Value.unknown(Reason.NOT_REPORTED));
            case "~100" -> checkInterval(value, Integer.parseInt(pupils));
            default ->
                assertThat(value.exact().orElseThrow().multiply(new BigDecimal(divisor)))
                        .isEqualByComparingTo(cell.replace(',', '.'));
        }
    }

    /** One to four of n not eligible: all four shares lie within, and the bounds are not wider than six decimals need. */
    private static void checkInterval(Value<BigDecimal> value, int pupils) {
        assertThat(value).isInstanceOf(Between.class);
        double lowest = value.lowest().orElseThrow().doubleValue();
        double highest = value.highest().orElseThrow().doubleValue();
        assertThat((pupils - 4.0) / pupils - lowest).isBetween(0.0, 1e-6);
        assertThat(highest - (pupils - 1.0) / pupils).isBetween(0.0, 1e-6);
    }

    /** Values, hidden, missing and not applicable, as the data's own description counts the types. */
    @ParameterizedTest
    @CsvSource({
        "MERIT_VALUE, 3382, 191, 50, 0",
        "ALL_SUBJECTS_PASSED, 3261, 245, 117, 0",
        "ELIGIBILITY, 2392, 1154, 77, 0",
        "QUALIFIED_TEACHERS, 7544, 123, 5, 395",
        "GRADE_SIX_ALL_SUBJECTS_PASSED, 788, 382, 26, 0",
        "PUPILS, 1670, 0, 0, 0"
    })
    void valueTypesAreCountedAsPublished(Measure measure, int figures, int hidden, int missing, int outside) {
        Map<String, Integer> counts = new HashMap<>();
        read(API + "statistics-gr.ndjson").observations().stream()
                .filter(each -> each.measure() == measure)
                .forEach(each -> counts.merge(kind(each.value()), 1, Integer::sum));
        assertThat(List.of(
                        counts.getOrDefault("figure", 0),
                        counts.getOrDefault("SUPPRESSED", 0),
                        counts.getOrDefault("NOT_REPORTED", 0),
                        counts.getOrDefault("outside", 0)))
                .containsExactly(figures, hidden, missing, outside);
    }

    private static String kind(Value<BigDecimal> value) {
        if (value instanceof Unknown<BigDecimal> unknown) {
            return unknown.reason().toString();
        }
        return value instanceof NotApplicable ? "outside" : "figure";
    }

    @Test
    void theSurveyOfOneSchoolByHand() {
        Told told = read(MAP + "survey-sample-nested-pupilsgr.json");
        // 45 answers in grade 5 and 84 in grade 8: (45 · 8.6 + 84 · 7.8) / 129 and (45 · 6.0 + 84 · 6.2) / 129
        assertThat(Excerpt.value(told, Measure.SAFETY, "44673074", 2026)).isEqualTo(Value.of(new BigDecimal("8.1")));
        assertThat(Excerpt.value(told, Measure.STUDY_CALM, "44673074", 2026))
                .isEqualTo(Value.of(new BigDecimal("6.1")));
    }

    @Test
    void takeoversHaveBothDays() {
        assertThat(read(PANEL + "organiser-changes-2020-to-2025.csv").units())
                .filteredOn(each -> each.schoolUnitCode().equals("28067210"))
                .extracting(UnitClaim::registrationNumber, UnitClaim::asOf)
                .containsExactly(
                        tuple(Optional.of("5560354309"), LocalDate.of(2020, 6, 1)),
                        tuple(Optional.of("5569583197"), LocalDate.of(2025, 6, 30)));
    }

    @Test
    void theRegistersOrganisersByType() {
        Map<OrganiserType, Integer> types = new HashMap<>();
        read("skolenhetsregistret-2020/huvudman.csv")
                .organisers()
                .forEach((OrganiserClaim each) -> types.merge(each.organiserType(), 1, Integer::sum));
        assertThat(types)
                .isEqualTo(Map.of(
                        OrganiserType.INDEPENDENT, 821,
                        OrganiserType.MUNICIPAL, 301,
                        OrganiserType.REGIONAL, 8,
                        OrganiserType.STATE, 2));
        assertThat(read("skolenhetsregistret-2020/grundskola.csv").units())
                .filteredOn(each -> each.gradeNine().equals(Optional.of(true)))
                .hasSize(1747);
    }
}
