package se.likvard.source.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.likvard.source.told.Grid;
import se.likvard.source.told.Period;
import se.likvard.value.Nearest;
import se.likvard.value.Problem;

/**
 * What stands above a table and says what it is.
 *
 * @param text the title; empty when there is none
 * @param table empty for one that holds nothing for us
 * @param period empty while there are problems, and for a table that is left
 * @param schools whose schools the whole table is about, where that stands above it
 * @param problems why the table cannot be used
 */
record Title(
        String text,
        Optional<Table> table,
        Optional<Period> period,
        Optional<Schools> schools,
        List<Problem> problems) {

    private static final String COMPULSORY_SCHOOL = "Grundskola - ";
    private static final Pattern PERIOD = Pattern.compile("(Valt läsår|Valt år):\\s*(.*)");
    private static final Pattern TYPE = Pattern.compile("Typ av huvudman:\\s*(.*)");

    /** Looks through all of the file: two tables after each other would have two titles. */
    static Title of(Grid grid) {
        List<Grid.Row> titles = grid.rows().stream()
                .filter(row -> row.cell(0).startsWith(COMPULSORY_SCHOOL))
                .toList();
        if (titles.size() != 1) {
            return refused(titles.isEmpty() ? none(grid) : two(titles.get(1), "titel", "title"));
        }
        Grid.Row title = titles.get(0);
        Optional<Table> table = Table.of(title.cell(0));
        return table.map(known -> of(grid, title, known)).orElseGet(() -> unknown(title));
    }

    private static Title of(Grid grid, Grid.Row title, Table table) {
        List<Grid.Row> rows = grid.rows().stream()
                .filter(row -> PERIOD.matcher(row.cell(0)).matches())
                .toList();
        List<Problem> problems = new ArrayList<>();
        if (rows.size() > 1) {
            problems.add(two(rows.get(1), "rad med år", "line with a year"));
        }
        Optional<Period> period = rows.isEmpty() ? Optional.empty() : period(rows.get(0), table);
        if (period.isEmpty()) {
            problems.add(noPeriod(rows.isEmpty() ? title : rows.get(0), table));
        }
        return new Title(title.cell(0), Optional.of(table), period, schools(grid), problems);
    }

    private static Optional<Period> period(Grid.Row row, Table table) {
        Matcher matcher = PERIOD.matcher(row.cell(0));
        return matcher.matches() && matcher.group(1).equals(table.periodIsCalled())
                ? table.period(matcher.group(2))
                : Optional.empty();
    }

    private static Optional<Schools> schools(Grid grid) {
        return grid.rows().stream()
                .map(row -> TYPE.matcher(row.cell(0)))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(type -> Schools.of(type.group(1)));
    }

    /** A title that is nearly one of those that are read is more likely a damaged one than another table. */
    private static Title unknown(Grid.Row title) {
        return Nearest.to(title.cell(0), Table.titles())
                .map(near -> refused(Problem.at(
                        title.where(0).toString(),
                        "titeln är okänd; menas \"" + near + "\"? Inget är läst",
                        "the title is not known; is it \"" + near + "\"? Nothing was read")))
                .orElseGet(() ->
                        new Title(title.cell(0), Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    private static Title refused(Problem problem) {
        return new Title("", Optional.empty(), Optional.empty(), Optional.empty(), List.of(problem));
    }

    private static Problem none(Grid grid) {
        return Problem.at(
                grid.file() + ":1:1",
                "titeln saknas över tabellen, till exempel \"" + Table.titles().get(0) + "\"",
                "there is no title above the table, as \"" + Table.titles().get(0) + "\"");
    }

    private static Problem two(Grid.Row second, String sv, String en) {
        return Problem.at(
                second.where(0).toString(),
                "filen har mer än en " + sv + "; lägg varje tabell i en egen fil. Inget är läst",
                "the file has more than one " + en + "; put each table in a file of its own. Nothing was read");
    }

    private static Problem noPeriod(Grid.Row row, Table table) {
        String right = table.periodIsCalled() + ": " + (table == Table.COSTS ? "2024" : "2024/25");
        return Problem.at(
                row.where(0).toString(),
                "raden \"" + right + "\" saknas eller har inget giltigt år; utan den vet ingen vilket år det gäller",
                "the line \"" + right + "\" is missing or has no valid year; nobody can tell the year without it");
    }
}
