package se.likvard.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Assumptions;

/** Tables that were computed elsewhere, and comparison to their printed digits. */
final class GoldenTable {

    private static final Path TABLES =
            Path.of(System.getProperty("likvard.shared", "../shared")).resolve("domain/golden");

    private GoldenTable() {}

    /** The rows of a table, which does not travel with the tests: the test is skipped where it is absent. */
    static List<NamedCsvRecord> rows(String name) {
        Path file = TABLES.resolve(name + ".csv");
        Assumptions.assumeTrue(Files.exists(file), "skipped: the table is not here, set -Dlikvard.shared: " + name);
        try {
            return CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(Files.readString(file))
                    .stream()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static BigDecimal number(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column));
    }

    /** A number as it was printed: ours rounded to the same digits. */
    static void matches(NamedCsvRecord row, String column, BigFraction ours) {
        BigDecimal printed = number(row, column);
        assertThat(Exact.rounded(ours, printed.scale()))
                .as("%s of %s", column, row)
                .isEqualByComparingTo(printed);
    }
}
