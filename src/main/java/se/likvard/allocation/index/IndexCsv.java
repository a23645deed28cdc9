package se.likvard.allocation.index;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hipparchus.fraction.BigFraction;
import se.likvard.allocation.Exact;
import se.likvard.allocation.School;
import se.likvard.report.Csv;

/**
 * An index as the table of schools that {@code allocate} reads, with the columns of pupils as they were given and those of
 * the composition left out. Where the schools have an index in use, the computed one is the newer.
 */
public final class IndexCsv {

    private static final int DECIMALS = 4;

    private IndexCsv() {}

    /** The table with its heading; without an index, what is expected and what was reached instead. */
    public static String of(Index index) {
        List<String> columns = columns(index);
        boolean inUse = index.schools().stream()
                .anyMatch(each -> each.school().index().number().isPresent());
        boolean need = index.by().isNeed();
        List<String> heading = new ArrayList<>(List.of("school", "type"));
        if (need) {
            heading.addAll(inUse ? List.of("index", "newer_index") : List.of("index"));
            heading.addAll(columns);
        } else {
            heading.addAll(List.of("expected", "actual", "residual"));
        }
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        writer.writeRecord(heading);
        index.schools().forEach(each -> writer.writeRecord(need ? row(each, columns, inUse) : outcome(each)));
        return text.toString();
    }

    /** The columns that are pupils to share money by: what the index was not made of. */
    private static List<String> columns(Index index) {
        Set<String> columns = new TreeSet<>();
        index.schools().forEach(each -> columns.addAll(each.school().pupils().keySet()));
        columns.removeAll(index.by().figures());
        columns.removeIf(
                each -> index.by().outcomes().contains(each) && !index.pupils().contains(each));
        return List.copyOf(columns);
    }

    private static List<String> row(Expectation each, List<String> columns, boolean inUse) {
        List<String> row = begun(each.school());
        if (inUse) {
            row.add(each.school()
                    .index()
                    .number()
                    .map(BigDecimal::toPlainString)
                    .orElse(""));
        }
        row.add(rounded(each.index()));
        columns.forEach(column -> row.add(each.school()
                .stated(column)
                .number()
                .map(BigDecimal::toPlainString)
                .orElse("")));
        return row;
    }

    private static List<String> outcome(Expectation each) {
        List<String> row = begun(each.school());
        row.addAll(List.of(rounded(each.expected()), rounded(each.actual()), rounded(each.residual())));
        return row;
    }

    private static List<String> begun(School school) {
        return new ArrayList<>(
                List.of(Csv.harmless(school.id()), school.type().map(Enum::name).orElse("")));
    }

    private static String rounded(Optional<BigFraction> number) {
        return number.map(each -> Exact.rounded(each, DECIMALS).toPlainString()).orElse("");
    }
}
