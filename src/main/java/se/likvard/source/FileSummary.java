package se.likvard.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.likvard.value.Words;

/**
 * What was taken from one file and what was left.
 *
 * @param file as it was named
 * @param recognisedAs what the file is, its school year included
 * @param rows rows taken
 * @param units distinct school units in them
 * @param organisers distinct organisers in them
 * @param footnoteLines lines after the rows that hold text or nothing
 * @param cells how often each mark stands in each result column of the rows taken
 * @param skipped rows left, in order
 */
public record FileSummary(
        String file,
        Words recognisedAs,
        int rows,
        int units,
        int organisers,
        int footnoteLines,
        Map<Column, Map<Mark, Integer>> cells,
        List<SkippedRow> skipped) {

    /**
     * A row that was left.
     *
     * @param line its line in the file, from 1
     */
    public record SkippedRow(int line, Words reason) {}

    public FileSummary {
        skipped = List.copyOf(skipped);
    }

    static FileSummary of(String file, Words recognisedAs, List<UnitRow> rows, int footnotes, List<SkippedRow> left) {
        return new FileSummary(
                file,
                recognisedAs,
                rows.size(),
                (int) rows.stream().map(UnitRow::unitCode).distinct().count(),
                (int) rows.stream().map(UnitRow::registrationNumber).distinct().count(),
                footnotes,
                count(rows),
                left);
    }

    private static Map<Column, Map<Mark, Integer>> count(List<UnitRow> rows) {
        Map<Column, Map<Mark, Integer>> cells = new EnumMap<>(Column.class);
        for (Column column : Column.RESULTS) {
            Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
            rows.forEach(row -> marks.merge(row.result(column).mark(), 1, Integer::sum));
            cells.put(column, marks);
        }
        return cells;
    }
}
