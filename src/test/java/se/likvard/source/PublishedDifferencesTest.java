package se.likvard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.indicator.Apartness;
import se.likvard.indicator.Segregation;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolYear;
import se.likvard.source.merge.PrecedenceFile;

/**
 * How far schools differ in every municipality of the country: what is read from the published files against a second
 * computation from the file's own rows, and against tables computed elsewhere. Source of the figures: Skolverket.
 */
class PublishedDifferencesTest {

    private static final Path SHARED = Path.of(System.getProperty("likvard.shared", "../shared"));
    private static final Path MARKS =
            SHARED.resolve("data/skolverket-slutbetyg-ak9-2025/slutbetyg-ak9-2025-skolenhet.csv");

    /** The units of 2024/25 by municipality code, as an organiser's file has them. */
    private static final Map<String, List<MunicipalityUnit>> UNITS = new TreeMap<>();

    private static final Map<String, BigDecimal> DEVIATIONS = new TreeMap<>();

    @BeforeAll
    static void read() {
        assumeTrue(Files.exists(MARKS), "skipped: no published files, set -Dlikvard.shared");
        new Sources(Published.ANY, PrecedenceFile.standard())
                .read(
                        Listing.of(List.of(MARKS, SHARED.resolve("data/skolkarta-api-2026"))),
                        Optional.empty(),
                        file -> {})
                .organisers()
                .forEach(PublishedDifferencesTest::take);
    }

    private static void take(Organiser organiser) {
        organiser.municipalityYears().stream()
                .filter(year -> year.schoolYear() == 2025)
                .forEach(year -> UNITS.put(
                        organiser.municipalityCode().exact().orElseThrow(),
                        year.units().items()));
        organiser.schoolUnits().stream()
                .forEach(unit -> unit.schoolYears().stream()
                        .filter(year -> year.schoolYear() == 2025)
                        .map(SchoolYear::salsaDeviation)
                        .flatMap(deviation -> deviation.exact().stream())
                        .forEach(deviation -> DEVIATIONS.put(unit.schoolUnitCode(), deviation)));
    }

    /** Straight from the definitions, over the file's rows. */
    @Test
    void everyMunicipalityComesOutAsASecondComputationSays() throws IOException {
        Map<String, List<double[]>> rows = rows();
        assertThat(UNITS).hasSize(290).containsOnlyKeys(rows.keySet());
        List<Double> large = new ArrayList<>();
        int beyondChance = 0;
        int marked = 0;
        for (Map.Entry<String, List<double[]>> each : rows.entrySet()) {
            Optional<Segregation> ours = Segregation.of(UNITS.getOrDefault(each.getKey(), List.of()));
            assertThat(ours.map(Segregation::units).orElse(0))
                    .isEqualTo(each.getValue().size() < 2 ? 0 : each.getValue().size());
            ours.ifPresent(known -> same(known, each.getValue()));
            if (ours.isPresent() && ours.get().units() >= 3) {
                boolean sure = ours.get().chance() < 0.05;
                large.add(ours.get().dissimilarity());
                beyondChance += sure ? 1 : 0;
                marked += sure && ours.get().dissimilarity() >= 0.3 ? 1 : 0;
            }
        }
        assertThat(List.of(large.size(), beyondChance, marked)).containsExactly(135, 98, 17);
        printed(large, 0.10, ".089");
        printed(large, 0.25, ".141");
        printed(large, 0.50, ".212");
        printed(large, 0.75, ".260");
        printed(large, 0.90, ".315");
        printed(large, 1, ".498");
    }

    private static Map<String, List<double[]>> rows() throws IOException {
        return Files.readAllLines(MARKS).stream()
                .map(line -> line.split(";", -1))
                .filter(cells -> cells.length > 8 && cells[3].matches("\\d{4}"))
                .collect(Collectors.groupingBy(
                        cells -> cells[3],
                        TreeMap::new,
                        Collectors.flatMapping(
                                cells -> Arrays.stream(new String[][] {cells})
                                        .filter(row -> row[7].matches("\\d+") && row[8].matches("[\\d,]+"))
                                        .map(row -> new double[] {
                                            Double.parseDouble(row[7]),
                                            Double.parseDouble(row[8].replace(',', '.')) / 100
                                        }),
                                Collectors.toList())));
    }

    private static void same(Segregation ours, List<double[]> rows) {
        double failed = rows.stream().mapToDouble(row -> row[0] * (1 - row[1])).sum();
        double passed = rows.stream().mapToDouble(row -> row[0] * row[1]).sum();
        double apart = rows.stream()
                .mapToDouble(row -> Math.abs(row[0] * (1 - row[1]) / failed - row[0] * row[1] / passed))
                .sum();
        double chiSquare = rows.stream()
                .mapToDouble(row -> square(row[0] * row[1] - row[0] * passed / (failed + passed))
                                / (row[0] * passed / (failed + passed))
                        + square(row[0] * (1 - row[1]) - row[0] * failed / (failed + passed))
                                / (row[0] * failed / (failed + passed)))
                .sum();
        assertThat(ours.dissimilarity()).isCloseTo(apart / 2, within(1e-9));
        assertThat(ours.chiSquare()).isCloseTo(chiSquare, within(1e-6));
        assertThat(ours.betweenShare()).isCloseTo(chiSquare / (failed + passed), within(1e-9));
        assertThat(ours.chance())
                .isCloseTo(
                        1 - new ChiSquaredDistribution(rows.size() - 1).cumulativeProbability(chiSquare), within(1e-9));
    }

    private static double square(double number) {
        return number * number;
    }

    private static void printed(List<Double> all, double part, String expected) {
        List<Double> sorted = all.stream().sorted().toList();
        double place = (sorted.size() - 1) * part;
        int below = (int) place;
        double above = sorted.get(Math.min(below + 1, sorted.size() - 1));
        assertThat(sorted.get(below) + (above - sorted.get(below)) * (place - below))
                .isCloseTo(Double.parseDouble(expected), within(0.0005));
    }

    @Test
    void theTableOfMunicipalitiesComesOutAsPrinted() throws IOException {
        Map<String, String> codes = golden("alloc_07_schools_2024_25").stream()
                .collect(Collectors.toMap(
                        row -> row.getField("kommun"), row -> row.getField("kommunkod"), (one, same) -> one));
        List<NamedCsvRecord> rows = golden("alloc_12_kommun_between_school_2024_25");
        assertThat(rows).hasSize(97);
        for (NamedCsvRecord row : rows) {
            List<MunicipalityUnit> units =
                    UNITS.getOrDefault(codes.getOrDefault(row.getField("kommun"), ""), List.of());
            Apartness merit = Apartness.of(units, MunicipalityUnit::meritValue).orElseThrow();
            close(row, "merit_mean", merit.mean());
            close(row, "merit_sd_between", merit.deviation());
            Optional<Segregation> ours = Segregation.of(units);
            assertThat(ours.isPresent()).isEqualTo(!row.getField("D_fail").isEmpty());
            ours.ifPresent(each -> {
                close(row, "D_fail", each.dissimilarity());
                close(row, "V_fail", each.betweenShare());
                close(row, "chi2", each.chiSquare());
                close(row, "p", each.chance());
                assertThat(each.degreesOfFreedom()).hasToString(row.getField("df"));
            });
        }
    }

    private static void close(NamedCsvRecord row, String column, double ours) {
        BigDecimal printed = new BigDecimal(row.getField(column));
        assertThat(ours)
                .as("%s %s", row.getField("kommun"), column)
                .isCloseTo(printed.doubleValue(), within(printed.ulp().doubleValue() * 0.5001 + 1e-15));
    }

    /** The figures that the notes on the domain name. */
    @ParameterizedTest
    @CsvSource({
        "1480, 80, 232.2, 28.1, 0.382, 0.165, 1053.7, 79",
        "0180, 138, 251.8, 28.9, 0.347, 0.121, 1310.9, 127",
        "0160, 15, 261.2, 27.7, 0.394, 0.198, 270.4, 13",
        "1282, 10, 231.5, 19.1, 0.299, 0.104, 58.4, 8",
        "1283, 27, 229.1, 24.2, 0.290, 0.109, 196.9, 26",
        "0182, 16, 264.9, 11.7, 0.251, 0.050, 81.6, 15",
        "1488, 11, 227.3, 18.2, 0.216, 0.078, 54.2, 10",
        "1293, 12, 213.9, 20.1, 0.144, 0.039, 25.6, 10",
        "0330, 3, 227.0, 7.8, 0.057, 0.003, 0.8, 2",
    })
    void namedMunicipalities(
            String code, int schools, double merit, double deviation, double d, double v, double chiSquare, int df) {
        List<MunicipalityUnit> units = UNITS.getOrDefault(code, List.of());
        Apartness merits = Apartness.of(units, MunicipalityUnit::meritValue).orElseThrow();
        Segregation ours = Segregation.of(units).orElseThrow();
        assertThat(merits.units()).isEqualTo(schools);
        assertThat(merits.mean()).isCloseTo(merit, within(0.05));
        assertThat(merits.deviation()).isCloseTo(deviation, within(0.05));
        assertThat(ours.dissimilarity()).isCloseTo(d, within(0.0005));
        assertThat(ours.betweenShare()).isCloseTo(v, within(0.0005));
        assertThat(ours.chiSquare()).isCloseTo(chiSquare, within(0.05));
        assertThat(ours.degreesOfFreedom()).isEqualTo(df);
    }

    /** SALSA's deviations are read, not computed; the published parts, rounded, differ from them by one at most. */
    @Test
    void theDeviationsFromSalsaAreThePublishedOnes() throws IOException {
        List<NamedCsvRecord> rows = golden("alloc_07_schools_2024_25");
        assertThat(rows).hasSize(1714);
        int exact = 0;
        int given = 0;
        for (NamedCsvRecord row : rows) {
            Optional<BigDecimal> ours = Optional.ofNullable(DEVIATIONS.get(row.getField("skolenhetskod")));
            assertThat(ours.map(BigDecimal::intValueExact).map(Object::toString).orElse(""))
                    .isEqualTo(row.getField("salsa_dev"));
            if (ours.isPresent()) {
                int parts =
                        Integer.parseInt(row.getField("salsa_actual")) - Integer.parseInt(row.getField("salsa_calc"));
                given++;
                exact += parts == ours.get().intValueExact() ? 1 : 0;
                assertThat(Math.abs(parts - ours.get().intValueExact())).isLessThanOrEqualTo(1);
            }
        }
        assertThat(List.of(given, exact)).containsExactly(1487, 1120);
    }

    private static List<NamedCsvRecord> golden(String name) throws IOException {
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(Files.readString(SHARED.resolve("domain/golden/" + name + ".csv")))
                .stream()
                .toList();
    }
}
