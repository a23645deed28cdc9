package se.likvard.source.municipality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.likvard.source.told.Grid;
import se.likvard.source.told.PublishedFile;
import se.likvard.source.told.Reader;
import se.likvard.source.told.Told;
import se.likvard.source.told.WrongColumn;
import se.likvard.value.Nearest;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Reads a panel of Kolada: one row per municipality and year, one column per key figure. */
final class KoladaPanel implements Reader {

    private static final String MUNICIPALITY = "kommun";
    private static final String YEAR = "year";
    private static final Set<String> IDENTITY = Set.of(MUNICIPALITY, YEAR, "namn");
    private static final int ENOUGH = 3;

    @Override
    public Optional<Told> read(PublishedFile file) {
        return file.grid()
                .filter(grid -> file.problems().isEmpty())
                .flatMap(grid -> grid.find(KoladaPanel::isHeader).map(header -> told(file, grid, header)));
    }

    private static boolean isHeader(Grid.Row row) {
        return row.cells().stream().filter(Indicator::isId).count() >= ENOUGH;
    }

    private static Told told(PublishedFile file, Grid grid, Grid.Row header) {
        Told told = new Told(
                file.name(), new Words("Kolada, panel per kommun och år", "Kolada, panel per municipality and year"));
        List<Problem> problems = headerProblems(header);
        problems.forEach(told::problem);
        if (problems.isEmpty()) {
            read(told, header, new Rows(file, grid, header));
        }
        return told;
    }

    private static List<Problem> headerProblems(Grid.Row header) {
        List<Problem> problems = new ArrayList<>();
        for (String name : List.of(MUNICIPALITY, YEAR)) {
            if (!header.cells().contains(name)) {
                problems.add(KoladaSample.missing(header, name));
            }
        }
        List<String> known = Stream.concat(
                        IDENTITY.stream(), Stream.of(Indicator.values()).map(Enum::name))
                .toList();
        for (int at = 0; at < header.width(); at++) {
            String name = header.cell(at);
            if (!IDENTITY.contains(name) && !Indicator.isId(name)) {
                problems.add(unknown(header, at, Nearest.to(name, known).orElse("")));
            } else if (header.cells().indexOf(name) < at) {
                problems.add(WrongColumn.twice(header, at));
            }
        }
        return problems;
    }

    private static void read(Told told, Grid.Row header, Rows rows) {
        KeyFigures figures = new KeyFigures(told);
        Map<Indicator, Integer> places = new LinkedHashMap<>();
        List<String> left = new ArrayList<>();
        for (int at = 0; at < header.width(); at++) {
            int place = at;
            String name = header.cell(at);
            Indicator.of(name).ifPresent(indicator -> places.put(indicator, place));
            if (Indicator.isId(name) && Indicator.of(name).isEmpty()) {
                left.add(name);
            }
        }
        KoladaRows panel = new KoladaRows(told, figures, rows);
        panel.read(header.cells().indexOf(MUNICIPALITY), header.cells().indexOf(YEAR), places);
        figures.note();
        SkolverketTables.noteLeft(told, left, Map.of());
    }

    private static Problem unknown(Grid.Row header, int at, String near) {
        String name = header.cell(at);
        return Problem.at(
                header.where(at).toString(),
                "kolumnen \"" + name + "\" är inget nyckeltal" + (near.isEmpty() ? "" : "; menas \"" + near + "\"?")
                        + " Inget är läst",
                "the column \"" + name + "\" is no key figure" + (near.isEmpty() ? "" : "; is it \"" + near + "\"?")
                        + " Nothing was read");
    }
}
