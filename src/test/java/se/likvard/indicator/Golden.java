package se.likvard.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.organiser.Organiser;
import se.likvard.value.Figure;
import se.likvard.value.Listed;
import se.likvard.value.Value;

/** Tables of published or independently computed figures, and comparison to their printed digits. */
final class Golden {

    private static final Path SHARED = Path.of(System.getProperty("likvard.shared", "../shared"));

    private Golden() {}

    /** A table that travels with the tests. */
    static List<NamedCsvRecord> carried(String name) {
        try (var in = Golden.class.getResourceAsStream("/golden/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no table golden/" + name);
            }
            return records(new String(in.readAllBytes(), StandardCharsets.UTF_8), ',');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Official statistics, which do not travel with the tests: the test is skipped where they are absent. */
    static String shared(String name) {
        Path file = SHARED.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "skipped: official statistics not found, set -Dlikvard.shared");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NamedCsvRecord> records(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(text)
                .stream()
                .toList();
    }

    /** Equal within half a unit of the last digit printed (and the rounding of our own sixth decimal). */
    static void matches(String what, String printed, double ours) {
        BigDecimal number = new BigDecimal(printed);
        double tolerance = number.ulp().doubleValue() / 2 + 1e-9;
        assertThat(Math.abs(number.doubleValue() - ours))
                .as("%s: printed %s, ours %s", what, printed, ours)
                .isLessThanOrEqualTo(tolerance);
    }

    static double exact(Figure figure) {
        return ((BigDecimal) figure.value().exact().orElseThrow(() -> new AssertionError("not exact: " + figure)))
                .doubleValue();
    }

    /** A municipality with units of so many pupils who did not and who did meet the criteria. */
    static Organiser municipality(long[] failed, long[] passed) {
        List<MunicipalityUnit> units = new ArrayList<>();
        for (int unit = 0; unit < failed.length; unit++) {
            BigDecimal all = BigDecimal.valueOf(failed[unit] + passed[unit]);
            BigDecimal share = BigDecimal.valueOf(passed[unit]).divide(all, java.math.MathContext.DECIMAL64);
            units.add(unit(String.format("%08d", unit), Value.of(all), Value.of(share)));
        }
        return municipality(units);
    }

    static Organiser municipality(List<MunicipalityUnit> units) {
        return Tree.of(
                Organiser.class,
                "municipalityYears",
                Given.list(Tree.of(MunicipalityYear.class, "units", Listed.of(units))));
    }

    static MunicipalityUnit unit(String code, Value<BigDecimal> pupils, Value<BigDecimal> passed) {
        return Tree.of(
                MunicipalityUnit.class,
                "schoolUnitCode",
                code,
                "specialUnit",
                Value.of(false),
                "gradeNinePupils",
                pupils,
                "allSubjectsPassed",
                passed);
    }
}
