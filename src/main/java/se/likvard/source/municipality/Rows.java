package se.likvard.source.municipality;

import java.util.ArrayList;
import java.util.List;
import se.likvard.source.told.Grid;
import se.likvard.source.told.PersonalData;
import se.likvard.source.told.PublishedFile;
import se.likvard.source.told.Told;
import se.likvard.value.Counted;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** The rows of a table below its header, apart from the blank ones and the description that ends it. */
final class Rows {

    private static final String DESCRIPTION = "Rapportbeskrivning";

    private final Grid grid;
    private final Grid.Row header;
    private final boolean isSpreadsheet;

    Rows(PublishedFile file, Grid grid, Grid.Row header) {
        this.grid = grid;
        this.header = header;
        this.isSpreadsheet = file.isSpreadsheet();
    }

    /** Rows with data. */
    List<Grid.Row> data() {
        return below().stream()
                .takeWhile(row -> !isDescription(row))
                .filter(row -> !row.isBlank())
                .toList();
    }

    private List<Grid.Row> below() {
        return grid.below(header);
    }

    /** Says that a table that should end with a description does not. */
    void tellWhetherCut(Told told) {
        if (below().stream().noneMatch(Rows::isDescription)) {
            told.problem(Problem.at(
                    grid.file() + ":" + Math.max(1, grid.rows().size()) + ":1",
                    "filen är avhuggen: beskrivningen \"" + DESCRIPTION
                            + "\" som alltid står sist saknas, så rader kan saknas; hämta filen på nytt",
                    "the file is cut off: the description \"" + DESCRIPTION
                            + "\" that always ends it is missing, so rows may be missing; fetch the file again"));
        }
    }

    private static boolean isDescription(Grid.Row row) {
        return row.cell(0).startsWith(DESCRIPTION);
    }

    /** Says where personal data stand outside the data; within them it costs the row. */
    void tellPersonalData(Told told) {
        List<Grid.Row> outside = new ArrayList<>(grid.rows().subList(0, header.number()));
        below().stream().dropWhile(row -> !isDescription(row)).forEach(outside::add);
        outside.forEach(row -> PersonalData.problems(row).forEach(told::problem));
    }

    /** Why a row cannot be trusted, whatever it says; empty when it can. */
    List<Problem> faults(Grid.Row row) {
        List<Problem> personal = PersonalData.problems(row);
        if (!personal.isEmpty()) {
            return personal;
        }
        if (row.broken()) {
            return List.of(broken(row));
        }
        boolean isCut = !isSpreadsheet && row.cells().size() < header.cells().size();
        boolean isUnended = !grid.whole() && row.number() == grid.rows().size();
        return isCut || isUnended || row.width() > header.width() ? List.of(wrongWidth(row, isUnended)) : List.of();
    }

    private static Problem broken(Grid.Row row) {
        return Problem.at(
                row.where(0).toString(),
                "raden har ett citattecken utan motsvarighet; hämta filen på nytt",
                "the row has a quotation mark without its pair; fetch the file again");
    }

    private Problem wrongWidth(Grid.Row row, boolean isUnended) {
        Words cells =
                Counted.CELLS.of(Math.max(row.width(), Math.min(row.cells().size(), header.width())));
        return Problem.at(
                row.where(0).toString(),
                "raden har " + cells.sv() + ", rubriken " + header.width()
                        + (isUnended ? ", och raden är inte avslutad: filen är avhuggen" : ""),
                "the row has " + cells.en() + ", the header " + header.width()
                        + (isUnended ? ", and the row is not ended: the file is cut off" : ""));
    }
}
