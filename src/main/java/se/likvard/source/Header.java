package se.likvard.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.likvard.value.Nearest;
import se.likvard.value.Problem;

/**
 * Where each column stands in one file.
 *
 * @param problems the columns that are missing or stand there twice; empty when the file can be read
 */
record Header(Line line, Map<Column, Integer> places, List<Problem> problems) {

    /** Whether a line names at least three of the columns: one changed name must not hide the header. */
    static boolean is(Line line) {
        return Arrays.stream(Column.values())
                        .filter(column -> !places(line, column).isEmpty())
                        .count()
                >= 3;
    }

    static Header of(Line line) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<Problem> problems = new ArrayList<>();
        for (Column column : Column.values()) {
            List<Integer> found = places(line, column);
            if (found.size() == 1) {
                places.put(column, found.get(0));
            } else {
                problems.add(found.isEmpty() ? missing(line, column) : twice(line, column, found.get(1)));
            }
        }
        return new Header(line, places, problems);
    }

    /** The number of cells that a row must reach. */
    int width() {
        return line.width();
    }

    int place(Column column) {
        return places.getOrDefault(column, 0);
    }

    String cell(Line row, Column column) {
        return row.cell(place(column));
    }

    /** Whether a row has nothing in any column that is read. */
    boolean isBlank(Line row) {
        return places.values().stream().allMatch(place -> row.cell(place).isEmpty());
    }

    String where(Line row, Column column) {
        return row.where(place(column));
    }

    private static List<Integer> places(Line line, Column column) {
        return IntStream.range(0, line.width())
                .filter(index -> column.is(line.cell(index)))
                .boxed()
                .toList();
    }

    private static Problem missing(Line line, Column column) {
        String found = String.join("; ", line.cells());
        String near = Nearest.to(column.published(), line.cells()).orElse("");
        return Problem.at(
                line.where(0),
                "kolumnen \"" + column.published() + "\" saknas" + (near.isEmpty() ? "" : "; menas \"" + near + "\"?")
                        + " Filen har: " + found,
                "the column \"" + column.published() + "\" is missing"
                        + (near.isEmpty() ? "" : "; is it \"" + near + "\"?") + " The file has: " + found);
    }

    private static Problem twice(Line line, Column column, int second) {
        return Problem.at(
                line.where(second),
                "kolumnen \"" + column.published() + "\" finns två gånger; behåll den som gäller",
                "the column \"" + column.published() + "\" stands there twice; keep the one that counts");
    }
}
