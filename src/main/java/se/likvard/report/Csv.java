package se.likvard.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;

/** Rows of a table with commas between the cells. */
public final class Csv {

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);

    /** Adds a row. */
    public void row(List<String> cells) {
        writer.writeRecord(cells);
    }

    /** A name that a spreadsheet would take for a formula is told as text. */
    public static String harmless(String name) {
        return !name.isEmpty() && FORMULA.indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }

    /** The rows; each ends with a line feed. */
    @Override
    public String toString() {
        return text.toString();
    }
}
