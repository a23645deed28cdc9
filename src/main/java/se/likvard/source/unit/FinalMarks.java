package se.likvard.source.unit;

import java.util.Optional;
import se.likvard.source.told.Grid;
import se.likvard.source.told.PublishedFile;
import se.likvard.source.told.Reader;
import se.likvard.source.told.Told;

/**
 * Final marks of year 9 per school unit ("Grundskola - Slutbetyg årskurs 9, samtliga elever"), Skolverket's statistics
 * portal. It holds every unit with grade 9, so it also makes the census.
 */
final class FinalMarks implements Reader {

    @Override
    public Optional<Told> read(PublishedFile file) {
        return file.grid().filter(FinalMarks::isOne).map(grid -> read(file, grid));
    }

    /** The columns tell it, or its title; the table per municipality has the same title. */
    private static boolean isOne(Grid grid) {
        boolean titled = grid.rows().stream().anyMatch(FinalMarksPreamble::isTitle);
        boolean perMunicipality = grid.find(row -> row.cell(0).equals("Kommun")).isPresent();
        return header(grid).isPresent() || titled && !perMunicipality;
    }

    private static Optional<Grid.Row> header(Grid grid) {
        return Headings.in(grid, FinalMarksColumn.ALL);
    }

    private static Told read(PublishedFile file, Grid grid) {
        Optional<Headings> headings = header(grid).map(row -> Headings.of(row, FinalMarksColumn.ALL));
        FinalMarksPreamble preamble = FinalMarksPreamble.of(grid, headings);
        if (headings.isEmpty() || !preamble.problems().isEmpty()) {
            return Told.refused(file.name(), preamble.problems());
        }
        boolean padded = !file.isSpreadsheet();
        FinalMarksRows rows = new FinalMarksRows(file.name(), headings.get(), preamble.schoolYear(), padded);
        return rows.read(grid);
    }
}
