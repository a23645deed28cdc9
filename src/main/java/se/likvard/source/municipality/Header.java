package se.likvard.source.municipality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.likvard.source.told.Grid;
import se.likvard.source.told.WrongColumn;
import se.likvard.value.Place;
import se.likvard.value.Problem;

/**
 * Place each column stands in one table, found by its words and the group above it.
 *
 * @param left columns that are not read, in order
 * @param problems columns that are missing or stand there twice; empty when the table can be read
 */
record Header(Grid.Row row, Map<Column, Integer> places, List<String> left, List<Problem> problems) {

    private static final Set<String> OF_MUNICIPALITIES =
            Set.of("kommun", "kommunkod", "län", "länskod", "typavhuvudman", "uppgift", "kön");

    private static final int ENOUGH = 3;

    /** The header of a table per municipality, wherever it stands; one changed name does not hide it. */
    static Optional<Grid.Row> find(Grid grid) {
        return grid.find(row -> row.cells().stream()
                        .map(Wording::of)
                        .filter(OF_MUNICIPALITIES::contains)
                        .distinct()
                        .count()
                >= ENOUGH);
    }

    static Header of(Grid grid, Grid.Row row, Table table) {
        List<String> groups = groups(grid, row);
        Map<Column, Integer> places = new HashMap<>();
        List<Integer> taken = table.header().stream()
                .flatMap(column -> found(row, groups, column).stream())
                .toList();
        List<Problem> problems = new ArrayList<>();
        for (Column column : table.header()) {
            List<Integer> found = found(row, groups, column);
            if (found.size() == 1) {
                places.put(column, found.get(0));
            } else {
                problems.add(
                        found.isEmpty()
                                ? WrongColumn.missing(row, column.name(), column.group(), taken)
                                : WrongColumn.twice(row, found.get(1)));
            }
        }
        return new Header(row, places, left(row, groups, places), problems);
    }

    private static List<Integer> found(Grid.Row row, List<String> groups, Column column) {
        return IntStream.range(0, row.width())
                .filter(at -> column.is(row.cell(at)))
                .filter(at -> column.group().isEmpty() || column.group().equals(groups.get(at)))
                .boxed()
                .toList();
    }

    /** What stands above each column; in a spreadsheet a group is written above its first column only. */
    private static List<String> groups(Grid grid, Grid.Row row) {
        Grid.Row above = grid.rows().get(Math.max(0, row.number() - 2));
        boolean grouped = above.number() < row.number() && above.cell(0).isEmpty() && !above.isBlank();
        List<String> groups = new ArrayList<>();
        for (int at = 0; at < row.width(); at++) {
            String here = grouped ? above.cell(at) : "";
            groups.add(here.isEmpty() && at > 0 ? groups.get(at - 1) : here);
        }
        return groups;
    }

    private static List<String> left(Grid.Row row, List<String> groups, Map<Column, Integer> places) {
        return IntStream.range(0, row.width())
                .filter(at -> !places.containsValue(at) && !row.cell(at).isEmpty())
                .mapToObj(at -> (groups.get(at).replace("#", "") + " " + row.cell(at)).strip())
                .toList();
    }

    /** The cell of a row in a column; empty for a column that is not in this table. */
    String cell(Grid.Row data, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : data.cell(place);
    }

    Place where(Grid.Row data, Column column) {
        return data.where(places.getOrDefault(column, 0));
    }
}
