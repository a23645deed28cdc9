package se.likvard.source.municipality;

import java.util.List;
import java.util.Optional;
import se.likvard.source.told.Grid;
import se.likvard.source.told.PublishedFile;
import se.likvard.source.told.Reader;
import se.likvard.source.told.Told;
import se.likvard.value.Nearest;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Reads single values of Kolada written as a table, one row per value, as programs for statistics save them. */
final class KoladaSample implements Reader {

    private static final List<String> COLUMNS = List.of("gender", "status", "value", "kpi", "year", "municipality_id");
    private static final int ENOUGH = 4;

    /** How the programs write that there is no value. */
    private static final String NOT_AVAILABLE = "NA";

    @Override
    public Optional<Told> read(PublishedFile file) {
        return file.grid()
                .filter(grid -> file.problems().isEmpty())
                .flatMap(grid -> grid.find(KoladaSample::isHeader).map(header -> told(file, grid, header)));
    }

    private static boolean isHeader(Grid.Row row) {
        return COLUMNS.stream().filter(row.cells()::contains).count() >= ENOUGH;
    }

    private static Told told(PublishedFile file, Grid grid, Grid.Row header) {
        Told told = new Told(file.name(), new Words("Kolada, enskilda värden", "Kolada, single values"));
        List<Problem> missing = COLUMNS.stream()
                .filter(name -> !header.cells().contains(name))
                .map(name -> missing(header, name))
                .toList();
        missing.forEach(told::problem);
        if (missing.isEmpty()) {
            KeyFigures figures = new KeyFigures(told);
            Rows rows = new Rows(file, grid, header);
            rows.data().forEach(row -> take(told, figures, rows, header, row));
            figures.note();
        }
        return told;
    }

    private static void take(Told told, KeyFigures figures, Rows rows, Grid.Row header, Grid.Row row) {
        List<Problem> faults = rows.faults(row);
        if (!faults.isEmpty()) {
            told.rowLost(faults);
            return;
        }
        Place where = row.where(header.cells().indexOf("value"));
        String value = cell(header, row, "value");
        figures.point(cell(header, row, "kpi"), cell(header, row, "municipality_id"), cell(header, row, "year"), where)
                .ifPresent(point -> figures.take(
                        point,
                        cell(header, row, "gender"),
                        cell(header, row, "status"),
                        value.equals(NOT_AVAILABLE) ? "" : value,
                        where));
    }

    private static String cell(Grid.Row header, Grid.Row row, String name) {
        return row.cell(header.cells().indexOf(name));
    }

    static Problem missing(Grid.Row header, String name) {
        String near = Nearest.to(name, header.cells()).orElse("");
        return Problem.at(
                header.where(0).toString(),
                "kolumnen \"" + name + "\" saknas" + (near.isEmpty() ? "" : "; menas \"" + near + "\"?")
                        + " Inget är läst",
                "the column \"" + name + "\" is missing" + (near.isEmpty() ? "" : "; is it \"" + near + "\"?")
                        + " Nothing was read");
    }
}
