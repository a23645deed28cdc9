package se.likvard.source.told;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;

/** Text with semicolons or commas between the cells as a grid. Each line is cut by itself: a stray quotation mark costs its own line only. */
final class Delimited {

    private Delimited() {}

    static Grid grid(String file, String text) {
        boolean whole = text.endsWith("\n");
        String[] lines = (whole ? text.substring(0, text.length() - 1) : text).split("\n", -1);
        char separator = separator(text);
        CsvReader.CsvReaderBuilder builder =
                CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false);
        List<Grid.Row> rows = new ArrayList<>();
        for (int index = 0; index < lines.length; index++) {
            rows.add(row(file, index + 1, lines[index], separator, builder));
        }
        return new Grid(file, rows, whole);
    }

    /** The one of the two that there is more of: numbers have decimal commas only where semicolons part the cells. */
    private static char separator(String text) {
        return text.indexOf(';') >= 0 && count(text, ';') * 2 > count(text, ',') ? ';' : ',';
    }

    private static long count(String text, char letter) {
        return text.chars().filter(each -> each == letter).count();
    }

    private static Grid.Row row(
            String file, int number, String line, char separator, CsvReader.CsvReaderBuilder builder) {
        if (line.isBlank()) {
            return new Grid.Row(file, number, List.of(), List.of(), false);
        }
        try {
            List<String> fields = builder.ofSingleCsvRecord(line).getFields();
            return new Grid.Row(
                    file, number, fields.stream().map(String::strip).toList(), columns(line, separator), false);
        } catch (CsvParseException e) {
            return new Grid.Row(file, number, List.of(line.strip()), List.of(1), true);
        }
    }

    /** Where each cell begins; a separator between quotation marks parts nothing. */
    private static List<Integer> columns(String line, char separator) {
        List<Integer> columns = new ArrayList<>(List.of(1));
        boolean quoted = false;
        for (int index = 0; index < line.length(); index++) {
            char letter = line.charAt(index);
            quoted ^= letter == '"';
            if (letter == separator && !quoted) {
                columns.add(index + 2);
            }
        }
        return columns;
    }
}
