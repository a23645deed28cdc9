package se.likvard.source.told;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.likvard.value.Place;

/**
 * A published table as text cells, whether it came as CSV or as a spreadsheet.
 *
 * @param rows in order, blank ones too
 * @param whole whether the last row was ended, as in a file that was written to its end
 */
public record Grid(String file, List<Row> rows, boolean whole) {

    /**
     * One row.
     *
     * @param number from 1
     * @param cells without surrounding space
     * @param columns where each cell begins: the character in a line, the column in a spreadsheet, from 1
     * @param broken true when the line cannot be cut into cells, because of a stray quotation mark
     */
    public record Row(String file, int number, List<String> cells, List<Integer> columns, boolean broken) {

        /** The cell at an index, or nothing beyond the end. */
        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        /** Cells up to the last one with content. */
        public int width() {
            int width = cells.size();
            while (width > 0 && cells.get(width - 1).isEmpty()) {
                width--;
            }
            return width;
        }

        public boolean isBlank() {
            return width() == 0;
        }

        /** The place of a cell. */
        public Place where(int index) {
            return new Place(file, number, index < columns.size() ? columns.get(index) : 1);
        }
    }

    /** The first row that is like this, as a header. */
    public Optional<Row> find(Predicate<Row> like) {
        return rows.stream().filter(like).findFirst();
    }

    /** The rows below one. */
    public List<Row> below(Row row) {
        return rows.subList(row.number(), rows.size());
    }
}
