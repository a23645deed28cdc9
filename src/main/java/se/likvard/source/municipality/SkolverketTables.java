package se.likvard.source.municipality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.likvard.source.told.Grid;
import se.likvard.source.told.Period;
import se.likvard.source.told.PublishedFile;
import se.likvard.source.told.Reader;
import se.likvard.source.told.Told;
import se.likvard.value.Words;

/** Reads any table per municipality of Skolverket's statistics portal; what it is stands above it. */
final class SkolverketTables implements Reader {

    @Override
    public Optional<Told> read(PublishedFile file) {
        Optional<Grid> grid = file.grid();
        if (grid.isEmpty() || !file.problems().isEmpty()) {
            return Optional.empty();
        }
        return Header.find(grid.get()).map(header -> told(file, grid.get(), header));
    }

    private static Told told(PublishedFile file, Grid grid, Grid.Row headings) {
        Title title = Title.of(grid);
        Told told = new Told(file.name(), recognised(title));
        title.problems().forEach(told::problem);
        Rows rows = new Rows(file, grid, headings);
        rows.tellPersonalData(told);
        title.table()
                .ifPresentOrElse(table -> read(told, title, table, rows, grid, headings), () -> leave(told, title));
        return told;
    }

    private static void read(Told told, Title title, Table table, Rows rows, Grid grid, Grid.Row headings) {
        Header header = Header.of(grid, headings, table);
        header.problems().forEach(told::problem);
        if (title.period().isEmpty()
                || !title.problems().isEmpty()
                || !header.problems().isEmpty()) {
            return;
        }
        Period period = title.period().get();
        if (table == Table.RESULTS_OVER_TIME) {
            new TableOverTime(told, header, rows, period, title.schools()).read();
        } else {
            new TableOfOneYear(told, table, header, rows, period).read();
        }
        if (table.endsWithDescription()) {
            rows.tellWhetherCut(told);
        }
    }

    private static void leave(Told told, Title title) {
        if (title.problems().isEmpty()) {
            told.note(new Words(
                    "lämnat: hela tabellen; inget i den används", "left: the whole table; nothing in it is used"));
        }
    }

    private static Words recognised(Title title) {
        String year = title.period().map(period -> ", " + period.text()).orElse("");
        String what = title.text().isEmpty() ? "" : " \"" + title.text() + "\"";
        return new Words("Skolverket, kommuntabell" + what + year, "Skolverket, municipality table" + what + year);
    }

    /** The one note of all that was left. */
    static void noteLeft(Told told, List<String> columns, Map<String, Integer> rows) {
        if (columns.isEmpty() && rows.isEmpty()) {
            return;
        }
        String counted = rows.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
        String headings = String.join("; ", columns);
        String between = columns.isEmpty() || rows.isEmpty() ? "" : "; ";
        told.note(new Words(
                "lämnat: " + (columns.isEmpty() ? "" : "kolumnerna " + headings) + between
                        + (rows.isEmpty() ? "" : "rader: " + counted),
                "left: " + (columns.isEmpty() ? "" : "the columns " + headings) + between
                        + (rows.isEmpty() ? "" : "rows: " + counted)));
    }

    static void noteFederations(Told told) {
        if (told.rows() > 0) {
            told.note(new Words(
                    "Kommunal huvudman är i tabellen även kommunalförbund",
                    "municipal organisers in the table include federations of municipalities"));
        }
    }
}
