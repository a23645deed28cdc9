package se.likvard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.likvard.source.Excerpt.bare;
import static se.likvard.source.Excerpt.organiser;
import static se.likvard.source.Excerpt.unit;
import static se.likvard.source.Excerpt.year;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserType;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Between;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** The published file itself (source: Skolverket), where it is at hand. */
class SkolverketRealFileTest {

    private static final Path SHARED = Path.of(System.getProperty("likvard.shared", "../shared"));
    private static final Path FILE =
            SHARED.resolve("data/skolverket-slutbetyg-ak9-2025/slutbetyg-ak9-2025-skolenhet.csv");

    private static Imported imported = Skolverket.read(List.of());

    @BeforeAll
    static void read() {
        assumeTrue(Files.exists(FILE), () -> "skipped: " + FILE + " is not here; set -Dlikvard.shared");
        imported = Skolverket.read(List.of(FILE));
    }

    @Test
    void everyRowIsTaken() throws IOException {
        assertThat(imported.problems()).isEmpty();
        ImportSummary summary = imported.summary();
        assertThat(summary.organisers()).isEqualTo(625);
        assertThat(summary.municipal()).isEqualTo(291);
        assertThat(summary.units()).isEqualTo(1714);
        assertThat(summary.municipalities()).isEqualTo(290);
        assertThat(type(OrganiserType.INDEPENDENT)).isEqualTo(334);
        FileSummary file = summary.files().get(0);
        assertThat(file.skipped()).isEmpty();
        assertThat(file.rows() + file.footnoteLines())
                .isEqualTo(Files.readAllLines(FILE).size() - 6);
    }

    private static long type(OrganiserType type) {
        return imported.organisers().stream()
                .filter(each -> each.organiserType() == type)
                .count();
    }

    @Test
    void marksAreCountedAsPublished() {
        Map<Column, Map<Mark, Integer>> cells =
                imported.summary().files().get(0).cells();
        assertThat(count(cells, Mark.SUPPRESSED)).containsExactly(113, 122, 129, 114);
        assertThat(count(cells, Mark.NO_DATA)).containsExactly(0, 64, 34, 18);
        assertThat(count(cells, Mark.ALMOST_ALL)).containsExactly(0, 0, 354, 0);
        assertThat(count(cells, Mark.NUMBER)).containsExactly(1601, 1528, 1197, 1582);
    }

    private static List<Integer> count(Map<Column, Map<Mark, Integer>> cells, Mark mark) {
        return Column.RESULTS.stream()
                .map(column -> cells.getOrDefault(column, Map.of()).getOrDefault(mark, 0))
                .toList();
    }

    /** Every cell again, by another way: a plain split, and the value each cell must give. */
    @Test
    void everyCellIsWhatTheFileSays() throws IOException {
        Map<String, SchoolYear> years = new HashMap<>();
        imported.organisers()
                .forEach(organiser -> organiser
                        .schoolUnits()
                        .forEach(unit -> years.put(
                                organiser.registrationNumber() + unit.schoolUnitCode(),
                                unit.schoolYears().items().get(0))));
        int rows = 0;
        for (String line : Files.readAllLines(FILE)) {
            String[] cells = line.split(";", -1);
            if (cells.length == 11 && cells[1].matches("\\d{8}")) {
                SchoolYear year = Optional.ofNullable(years.remove(cells[6] + cells[1]))
                        .orElseThrow(() -> new AssertionError("not imported: " + line));
                check(cells[7], year.gradeNinePupils(), 1, cells[7]);
                check(cells[8], year.allSubjectsPassed(), 100, cells[7]);
                check(cells[9], year.eligibility(), 100, cells[7]);
                check(cells[10], year.meritValue(), 1, cells[7]);
                rows++;
            }
        }
        assertThat(rows).isEqualTo(1714);
        assertThat(years).isEmpty();
    }

    private static void check(String cell, Value<BigDecimal> value, int divisor, String pupils) {
        switch (cell) {
            case ".." -> assertThat(bare(value)).isEqualTo(Value.unknown(Reason.SUPPRESSED));
            case "." -> assertThat(bare(value)).isEqualTo(Value.unknown(Reason.NOT_REPORTED));
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

    @Test
    void theMunicipalityLevelIsEveryUnitOnce() {
        List<Organiser> municipalities = imported.organisers().stream()
                .filter(each -> each.municipalityYears().given())
                .toList();
        assertThat(municipalities).hasSize(290);
        assertThat(municipalities).allMatch(each -> each.registrationNumber().startsWith("212000"));
        assertThat(municipalities.stream()
                        .flatMap(each -> each.municipalityYears().items().get(0).units().stream())
                        .map(MunicipalityUnit::schoolUnitCode)
                        .distinct())
                .hasSize(1714);
        Organiser federation = organiser(imported, "2220000265");
        assertThat(federation.name()).isEqualTo("Göteborgsregionens Kommunalförbund");
        assertThat(federation.organiserType()).isEqualTo(OrganiserType.MUNICIPAL);
        assertThat(federation.municipalityYears().given()).isFalse();
        assertThat(bare(organiser(imported, "2120001355").municipalityCode())).isEqualTo(Value.of("1480"));
    }

    /** Nacka, as the notes on the two levels say: 16 units with a published result, fewer of its own. */
    @Test
    void theTwoLevelsDifferInNacka() throws IOException {
        List<String[]> rows = Files.readAllLines(FILE).stream()
                .map(line -> line.split(";", -1))
                .filter(cells -> cells.length == 11 && cells[3].equals("0182"))
                .toList();
        Organiser nacka = imported.organisers().stream()
                .filter(each -> each.name().equals("Nacka kommun"))
                .findFirst()
                .orElseThrow();
        assertThat(nacka.municipalityYears().items().get(0).units().items()).hasSameSizeAs(rows);
        assertThat(nacka.schoolUnits().items()).hasSizeLessThan(rows.size());
    }

    @Test
    void landskronaByHand() {
        Organiser landskrona = organiser(imported, "2120001140");
        assertThat(landskrona.schoolUnits().stream()
                        .filter(unit -> unit.schoolYears()
                                .items()
                                .get(0)
                                .meritValue()
                                .exact()
                                .isPresent())
                        .map(SkolverketRealFileTest::described))
                .containsExactly(
                        "29541747 Västervångskolan 101 224.2",
                        "30917121 Glumslövs skola 65 245.3",
                        "41641029 Seminarieskolan 72 206.4",
                        "70803452 Asmundtorps skola 50 225.6",
                        "77747055 Sandåkerskolan 74 232.3");
        assertThat(bare(unit(imported, "29541747").municipalityCode())).isEqualTo(Value.of("1282"));
        assertThat(year(imported, "29541747").schoolYear()).isEqualTo(2025);
    }

    private static String described(SchoolUnit unit) {
        SchoolYear year = unit.schoolYears().items().get(0);
        return String.join(
                " ",
                unit.schoolUnitCode(),
                unit.name(),
                year.gradeNinePupils().exact().orElseThrow().toPlainString(),
                year.meritValue().exact().orElseThrow().toPlainString());
    }

    /** The golden table of organisers' spread, from the import: units, pupils, weighted mean, least, most, spread. */
    @Test
    void theSpreadOfOrganisersIsTheGoldenTables() throws IOException {
        Path golden = SHARED.resolve("domain/golden/insp_02_organiser_spread_2024_25.csv");
        assumeTrue(Files.exists(golden), () -> "skipped: " + golden + " is not here");
        List<String[]> expected = Files.readAllLines(golden).stream()
                .filter(line -> line.matches("\\d{10},.*"))
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(expected).hasSize(93);
        for (String[] row : expected) {
            List<SchoolYear> years = organiser(imported, row[0]).schoolUnits().stream()
                    .map(unit -> unit.schoolYears().items().get(0))
                    .filter(year -> year.meritValue().exact().isPresent())
                    .filter(year -> year.gradeNinePupils().exact().isPresent())
                    .toList();
            assertThat(measures(years))
                    .as(row[1])
                    .isEqualTo(Stream.of(row)
                            .skip(2)
                            .map(cell -> new BigDecimal(cell).stripTrailingZeros())
                            .toList());
        }
    }

    private static List<BigDecimal> measures(List<SchoolYear> years) {
        BigDecimal pupils = BigDecimal.ZERO;
        BigDecimal points = BigDecimal.ZERO;
        for (SchoolYear year : years) {
            BigDecimal here = year.gradeNinePupils().exact().orElseThrow();
            pupils = pupils.add(here);
            points = points.add(here.multiply(year.meritValue().exact().orElseThrow()));
        }
        List<BigDecimal> merits = years.stream()
                .map(year -> year.meritValue().exact().orElseThrow())
                .sorted(Comparator.naturalOrder())
                .toList();
        BigDecimal least = merits.get(0);
        BigDecimal most = merits.get(merits.size() - 1);
        BigDecimal mean = points.divide(pupils, MathContext.DECIMAL64).setScale(2, RoundingMode.HALF_EVEN);
        return Stream.of(new BigDecimal(years.size()), pupils, mean, least, most, most.subtract(least))
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }
}
