package se.likvard.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The cells of a sheet, by row and column from 0.
 *
 * @param name the sheet's name, as people see it
 */
record Grid(String name, TreeMap<Integer, TreeMap<Integer, Cell>> rows) {

    Cell at(int row, int column) {
        return row(row).getOrDefault(column, Cell.EMPTY);
    }

    Map<Integer, Cell> row(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    /** The mark of a row or a column. */
    String mark(int row) {
        return at(row, 0).text();
    }

    /** The column of a name. */
    Optional<Integer> column(String id) {
        return row(0).entrySet().stream()
                .filter(each -> each.getKey() > 0 && each.getValue().text().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The row of a name. */
    Optional<Integer> row(String id) {
        return rows.keySet().stream()
                .filter(row -> row > 0 && mark(row).equals(id))
                .findFirst();
    }

    /** The rows that follow one, in order. */
    List<Integer> after(int row) {
        return new ArrayList<>(rows.tailMap(row, false).keySet());
    }

    /** A cell as people call it: {@code Insatser!D7}. */
    String place(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name + "!" + letters + (row + 1);
    }
}
