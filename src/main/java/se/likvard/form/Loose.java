package se.likvard.form;

import java.util.List;
import java.util.Set;

/** Answers that stand where nothing is asked. */
final class Loose {

    private Loose() {}

    /** Tells of everything in rows outside the columns that are read. */
    static void tell(Grid grid, List<Integer> rows, Set<Integer> columns, Findings findings) {
        for (int row : rows) {
            grid.row(row).keySet().stream()
                    .filter(each -> !columns.contains(each))
                    .forEach(column -> findings.wrong(
                            grid.place(row, column),
                            "här ställs ingen fråga; flytta svaret till rätt cell",
                            "nothing is asked here; move the answer to the right cell"));
        }
    }
}
