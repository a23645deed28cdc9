package se.likvard.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Optional;

/**
 * One line of a published file, cut into cells.
 *
 * @param file the file as it was named
 * @param number from 1
 * @param cells without surrounding space
 */
record Line(String file, int number, List<String> cells) {

    /** Reads a line by itself, so that a stray quotation mark costs its own line and no other; empty if it cannot be cut. */
    static Optional<Line> of(String file, int number, String text) {
        if (text.isBlank()) {
            return Optional.of(new Line(file, number, List.of("")));
        }
        try {
            List<String> cells = CsvReader.builder()
                    .fieldSeparator(';')
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(text)
                    .getFields();
            return Optional.of(
                    new Line(file, number, cells.stream().map(String::strip).toList()));
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    /** The cell at an index, or nothing beyond the end. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** Cells up to the last one with content. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** The place of a cell as {@code file:line:column}; the column counts characters from 1. */
    String where(int index) {
        int before =
                cells.stream().limit(index).mapToInt(cell -> cell.length() + 1).sum();
        return file + ":" + number + ":" + (before + 1);
    }
}
