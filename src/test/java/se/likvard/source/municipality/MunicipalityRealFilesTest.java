package se.likvard.source.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Observation;
import se.likvard.source.told.Told;
import se.likvard.value.Between;
import se.likvard.value.Value;

/** The published files themselves (sources: Skolverket; Kolada), where they are at hand, and what they say of each other. */
class MunicipalityRealFilesTest {

    private static final Path DATA =
            Path.of(System.getProperty("likvard.shared", "../shared")).resolve("data");

    private static final Map<String, Told> FILES = new LinkedHashMap<>();

    /** Of each measure, municipality and year. */
    record Key(Measure measure, String municipality, int year) {}

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(DATA), () -> "skipped: " + DATA + " is not here; set -Dlikvard.shared");
        for (String folder : List.of("skolverket-kommun-csv", "kolada-dump-2024", "kolada-meta-2026")) {
            try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
                files.sorted()
                        .forEach(file -> Written.told(file)
                                .ifPresent(told -> FILES.put(file.getFileName().toString(), told)));
            }
        }
    }

    private static Told file(String part) {
        return FILES.entrySet().stream()
                .filter(each -> each.getKey().contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not recognised: " + part))
                .getValue();
    }

    @Test
    void everyFileIsKnownAndEveryRowIsAccountedFor() {
        FILES.forEach((name, each) -> {
            assertThat(each.problems()).as(name).isEmpty();
            assertThat(each.lost()).as(name).isZero();
        });
        assertThat(FILES).hasSize(14);
        assertThat(rowsAndObservations("per årskurs 2020")).containsExactly(580, 1740);
        assertThat(rowsAndObservations("per årskurs 2024")).containsExactly(580, 1740);
        assertThat(rowsAndObservations("Personalstatistik")).containsExactly(580, 580);
        assertThat(rowsAndObservations("Kostnader")).containsExactly(290, 290);
        assertThat(rowsAndObservations("behorighet")).containsExactly(290, 580);
        assertThat(rowsAndObservations("Jamforelse")).containsExactly(1160, 11600);
        assertThat(rowsAndObservations("Betyg årskurs 6")).containsExactly(0, 0);
        assertThat(rowsAndObservations("nationella prov")).containsExactly(0, 0);
        assertThat(rowsAndObservations("sample-values")).containsExactly(0, 0);
        assertThat(file("core-panel").rows()).isEqualTo(4060);
        for (String catalogue : List.of("kpi-index", "kpi-catalogue", "municipality.csv", "skr-kommungrupp")) {
            assertThat(rowsAndObservations(catalogue)).containsExactly(0, 0);
        }
    }

    private static List<Integer> rowsAndObservations(String part) {
        return List.of(file(part).rows(), file(part).observations().size());
    }

    /** The panel again by another way: a plain split of each line, and the number each cell must give. */
    @Test
    void everyCellOfThePanelIsWhatTheFileSays() throws IOException {
        Map<Key, Value<BigDecimal>> values = values("core-panel");
        List<String> lines = Files.readAllLines(DATA.resolve("kolada-dump-2024/core-panel-kommun-year.csv"));
        List<String> names = List.of(lines.get(0).split(",", -1));
        int cells = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split(",", -1);
            for (Indicator indicator : Indicator.values()) {
                Key key = new Key(indicator.measure(), row[0], indicator.schoolYear(Integer.parseInt(row[2])));
                Value<BigDecimal> value = values.get(key);
                String cell = row[names.indexOf(indicator.name())];
                if (value == null) {
                    boolean isLeft =
                            indicator == Indicator.N15436 && (cell.equals("95.0") || Integer.parseInt(row[2]) < 2012);
                    assertThat(cell.isEmpty() || isLeft).as(key + " " + cell).isTrue();
                } else {
                    boolean isShare = !List.of(Indicator.N15809, Indicator.N15505, Indicator.N15008)
                            .contains(indicator);
                    assertThat(value.exact().orElseThrow())
                            .isEqualByComparingTo(new BigDecimal(cell).scaleByPowerOfTen(isShare ? -2 : 0));
                    cells++;
                }
            }
        }
        assertThat(cells).isEqualTo(values.size());
    }

    private static Map<Key, Value<BigDecimal>> values(String part) {
        Map<Key, Value<BigDecimal>> values = new HashMap<>();
        for (Observation each : file(part).observations()) {
            Key key = new Key(each.measure(), each.subject(), each.schoolYear());
            assertThat(values.put(key, each.value())).as(key + " twice").isNull();
        }
        return values;
    }

    private static Compared compare(String table, Measure measure, int year) {
        return Compared.of(values(table), values("core-panel"), key -> key.measure() == measure && key.year() == year);
    }

    private static Map<Integer, Compared> compareOverTime(Measure measure) {
        Map<Integer, Compared> compared = new TreeMap<>();
        IntStream.rangeClosed(2016, 2022).forEach(year -> compared.put(year, compare("Jamforelse", measure, year)));
        return compared;
    }

    @Test
    void compositionOfAutumn2020IsTheSameInKolada() {
        assertThat(compare("per årskurs 2020", Measure.OWN_PUPILS, 2021)).isEqualTo(new Compared(290, 0, 0, 0));
        assertThat(compare("per årskurs 2020", Measure.OWN_PARENTS_POST_SECONDARY, 2021))
                .isEqualTo(new Compared(290, 0, 0, 0));
        assertThat(compare("per årskurs 2020", Measure.OWN_FOREIGN_BACKGROUND, 2021))
                .isEqualTo(new Compared(273, 0, 17, 0));
    }

    /** The convention is not guessed: a year earlier or later nearly nothing agrees. */
    @Test
    void aYearOffHardlyAnythingIsTheSame() {
        Map<Key, Value<BigDecimal>> kolada = values("core-panel");
        Map<Key, Value<BigDecimal>> published = values("per årskurs 2020");
        for (int year : new int[] {2020, 2022}) {
            long same = published.entrySet().stream()
                    .filter(each -> each.getKey().measure() == Measure.OWN_PUPILS)
                    .filter(each -> {
                        Value<BigDecimal> other = kolada.get(
                                new Key(Measure.OWN_PUPILS, each.getKey().municipality(), year));
                        return other != null && Compared.same(each.getValue(), other);
                    })
                    .count();
            assertThat(same).isBetween(1L, 2L);
        }
    }

    /** Kolada ends with the teachers of 2022/23 and costs of 2022; the tables at hand are of 2024/25 and 2024. */
    @Test
    void teachersAndCostsHaveNoYearInCommon() {
        assertThat(years("core-panel", Measure.OWN_QUALIFIED_TEACHERS))
                .containsExactly(2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023);
        assertThat(years("Personalstatistik", Measure.OWN_QUALIFIED_TEACHERS)).containsExactly(2025);
        assertThat(years("core-panel", Measure.OWN_COST_PER_PUPIL)).last().isEqualTo(2022);
        assertThat(years("Kostnader", Measure.OWN_COST_PER_PUPIL)).containsExactly(2024);
    }

    private static List<Integer> years(String part, Measure measure) {
        return file(part).observations().stream()
                .filter(each -> each.measure() == measure)
                .map(Observation::schoolYear)
                .distinct()
                .sorted()
                .toList();
    }

    /** 2016: Kolada leaves out pupils of unknown background. 2019: the table has no figure for one municipality (2425). */
    @Test
    void meritValuesAreTheSameInEveryYearBut2016() {
        Map<Integer, Compared> compared = compareOverTime(Measure.OWN_MERIT_VALUE);
        Compared all = new Compared(290, 0, 0, 0);
        assertThat(compared)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        2016, new Compared(59, 231, 0, 0),
                        2017, all,
                        2018, all,
                        2019, new Compared(289, 0, 1, 0),
                        2020, all,
                        2021, all,
                        2022, all));
    }

    @Test
    void passesInAllSubjectsAreTheSameInEveryYearBut2016() {
        Map<Integer, Compared> compared = compareOverTime(Measure.OWN_ALL_SUBJECTS_PASSED);
        assertThat(compared)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        2016, new Compared(51, 239, 0, 0),
                        2017, new Compared(290, 0, 0, 0),
                        2018, new Compared(289, 0, 0, 1),
                        2019, new Compared(289, 0, 1, 0),
                        2020, new Compared(290, 0, 0, 0),
                        2021, new Compared(290, 0, 0, 0),
                        2022, new Compared(289, 0, 0, 1)));
    }

    /** Place the table has ~100 Kolada is empty, but for 2016, when it wrote 95.0: those are left by the reader. */
    @Test
    void eligibilityIsTheSameInEveryYearBut2016() {
        Map<Integer, Compared> compared = compareOverTime(Measure.OWN_ELIGIBILITY);
        assertThat(compared.get(2016)).isEqualTo(new Compared(42, 234, 0, 14));
        assertThat(compared)
                .containsEntry(2017, new Compared(286, 0, 0, 4))
                .containsEntry(2018, new Compared(281, 0, 0, 9))
                .containsEntry(2019, new Compared(280, 0, 0, 10))
                .containsEntry(2020, new Compared(278, 0, 0, 12))
                .containsEntry(2021, new Compared(282, 0, 0, 8))
                .containsEntry(2022, new Compared(278, 0, 0, 12));
    }

    /** Two tables of Skolverket on the same spring, the intervals of ~100 included. */
    @Test
    void twoTablesOnTheSameSpringAgree() {
        Map<Key, Value<BigDecimal>> one = values("behorighet");
        Map<Key, Value<BigDecimal>> other = values("Jamforelse");
        Map<String, Integer> compared = new TreeMap<>();
        one.forEach((key, value) -> {
            boolean agree = value.equals(other.get(key));
            compared.merge(key.measure() + (value instanceof Between ? " ~100 " : " ") + agree, 1, Integer::sum);
        });
        assertThat(compared)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "OWN_ELIGIBILITY true",
                        280,
                        "OWN_ELIGIBILITY ~100 true",
                        10,
                        "OWN_GRADE_NINE_PUPILS true",
                        290));
    }
}
