package se.likvard.source.unit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.likvard.source.told.Grid;
import se.likvard.source.told.PublishedFile;
import se.likvard.source.told.Reader;
import se.likvard.source.told.Told;
import se.likvard.value.Words;

/** Plain tables, each known by its header. */
final class UnitTables implements Reader {

    private static final List<TableKind> KINDS = List.of(
            new StatisticsUnits(),
            new RegisterOrganisers(),
            new RegisterUnits(),
            new SchoolMapUnits(),
            new SchoolMapSeries(),
            new PanelOrganisers(),
            new PanelUnits(),
            new PanelTakeovers(),
            new PanelYears());

    @Override
    public Optional<Told> read(PublishedFile file) {
        return file.grid().flatMap(grid -> kind(grid).map(kind -> read(file, grid, kind)));
    }

    /** The kind with most of its headings in the file. */
    private static Optional<TableKind> kind(Grid grid) {
        return KINDS.stream()
                .filter(kind -> Headings.in(grid, kind.headings()).isPresent())
                .max(Comparator.comparingDouble(kind -> Headings.share(header(grid, kind), kind.headings())));
    }

    private static Grid.Row header(Grid grid, TableKind kind) {
        return Headings.in(grid, kind.headings()).orElseThrow();
    }

    private static Told read(PublishedFile file, Grid grid, TableKind kind) {
        Headings headings = Headings.of(header(grid, kind), kind.headings());
        if (!headings.problems().isEmpty()) {
            return Told.refused(file.name(), headings.problems());
        }
        Findings findings = new Findings(new Told(file.name(), kind.title()));
        TableKind.Rows rows = kind.begin(findings);
        for (Grid.Row row : grid.below(headings.row())) {
            if (!row.isBlank()) {
                boolean last = row.number() == grid.rows().size();
                take(rows, new Entry(headings, row), last && !grid.whole(), !file.isSpreadsheet(), findings.told());
            }
        }
        rows.end();
        findings.end();
        leftColumns(headings, findings.told());
        return findings.told();
    }

    private static void take(TableKind.Rows rows, Entry entry, boolean cut, boolean padded, Told told) {
        entry.check(cut, padded);
        if (!entry.isFaulty()) {
            rows.take(entry);
        }
        if (entry.isFaulty()) {
            told.rowLost(entry.faults());
        } else {
            told.rowTaken();
        }
    }

    private static void leftColumns(Headings headings, Told told) {
        if (!headings.left().isEmpty()) {
            String names = String.join(", ", headings.left());
            told.note(new Words("lämnat: kolumnerna " + names, "left: the columns " + names));
        }
    }
}
