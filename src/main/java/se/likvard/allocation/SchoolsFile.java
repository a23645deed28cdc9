package se.likvard.allocation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.likvard.organiser.OrganiserType;
import se.likvard.source.told.Cell;
import se.likvard.source.told.Grid;
import se.likvard.source.told.Grid.Row;
import se.likvard.source.told.Mark;
import se.likvard.source.told.PublishedFile;
import se.likvard.value.Problem;

/**
 * Schools as a spreadsheet or CSV file holds them, a row each: {@code school}, {@code type}, {@code index},
 * {@code newer_index}, and a column for each group of pupils by the name that the model knows it by.
 *
 * @param schools in the order of the rows, with the index in use
 * @param newer the same with their newer index; empty when there is no such column
 */
public record SchoolsFile(List<School> schools, Optional<List<School>> newer) {

    private static final Map<String, Column> NAMES = Map.of(
            "school", Column.ID,
            "skola", Column.ID,
            "type", Column.TYPE,
            "typ", Column.TYPE,
            "index", Column.INDEX,
            "newer_index", Column.NEWER,
            "nyare_index", Column.NEWER);

    private static final Map<String, OrganiserType> TYPES = Map.of(
            "kommunal", OrganiserType.MUNICIPAL,
            "municipal", OrganiserType.MUNICIPAL,
            "fristående", OrganiserType.INDEPENDENT,
            "enskild", OrganiserType.INDEPENDENT,
            "independent", OrganiserType.INDEPENDENT);

    /** A terminal must not obey what stands in a name. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

    private enum Column {
        ID,
        TYPE,
        INDEX,
        NEWER
    }

    /**
     * The schools of a file.
     *
     * @throws InvalidAllocationException with everything in it that cannot be read
     */
    public static SchoolsFile read(Path path) {
        Gathering gathering = new Gathering();
        Optional<SchoolsFile> schools = read(path, gathering);
        gathering.mustBeSound();
        return schools.orElseThrow();
    }

    /**
     * The schools of a file as far as they can be read, to find what else is wrong with them too.
     *
     * @param gathering is told everything in the file that cannot be read
     * @return empty when there is no table at all
     */
    public static Optional<SchoolsFile> read(Path path, Gathering gathering) {
        List<Problem> problems = new ArrayList<>();
        PublishedFile file = PublishedFile.at(path);
        Optional<Grid> grid = file.grid();
        Optional<SchoolsFile> schools = grid.flatMap(each -> new Table(each, problems).read());
        problems.addAll(0, file.problems());
        if (grid.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.at(
                    path.toString(), "här ska stå en tabell (CSV eller XLSX)", "a table (CSV or XLSX) belongs here"));
        }
        gathering.add(problems);
        return schools;
    }

    /** A grid with its columns known. */
    private static final class Table {

        private final Grid grid;
        private final List<Problem> problems;
        private final Map<Column, Integer> named = new TreeMap<>();
        private final SortedMap<String, Integer> groups = new TreeMap<>();

        Table(Grid grid, List<Problem> problems) {
            this.grid = grid;
            this.problems = problems;
        }

        Optional<SchoolsFile> read() {
            Optional<Row> header = grid.find(row -> row.cells().stream().anyMatch(each -> column(each) == Column.ID));
            if (header.isEmpty()) {
                problems.add(Problem.at(
                        grid.file() + ":1:1",
                        "ingen rad har rubriken skola (eller school)",
                        "no row has the heading school (or skola)"));
                return Optional.empty();
            }
            columns(header.get());
            List<School> schools = new ArrayList<>();
            List<School> newer = new ArrayList<>();
            for (Row row : grid.below(header.get())) {
                if (!row.isBlank() && !row.cell(0).startsWith("#")) {
                    School school = school(row, header.get());
                    schools.add(school);
                    newer.add(school.with(stated(row, Column.NEWER)));
                }
            }
            return Optional.of(new SchoolsFile(
                    List.copyOf(schools),
                    named.containsKey(Column.NEWER) ? Optional.of(List.copyOf(newer)) : Optional.empty()));
        }

        private static @Nullable Column column(String heading) {
            return NAMES.get(heading.toLowerCase(Locale.ROOT).replace(' ', '_'));
        }

        /** Where a column that is there stands. */
        private int at(Column column) {
            return Objects.requireNonNull(named.get(column));
        }

        private void columns(Row header) {
            for (int index = 0; index < header.width(); index++) {
                String heading = header.cell(index);
                Column column = column(heading);
                Integer before = column == null ? groups.put(heading, index) : named.put(column, index);
                if (before != null || heading.isEmpty()) {
                    tell(
                            header,
                            index,
                            "rubriken \"%s\" är tom eller står två gånger",
                            "the heading \"%s\" is empty or there twice",
                            heading);
                }
            }
        }

        private School school(Row row, Row header) {
            if (row.broken() || row.width() > header.width()) {
                tell(
                        row,
                        0,
                        "raden har ett löst citattecken eller fler celler än rubriker%s",
                        "the row has a stray quotation mark or more cells than headings%s",
                        "");
            }
            SortedMap<String, Stated> pupils = new TreeMap<>();
            groups.forEach((group, index) -> pupils.put(group, stated(row, index)));
            int id = at(Column.ID);
            if (row.cell(id).isEmpty() || UNSEEN.matcher(row.cell(id)).find()) {
                tell(
                        row,
                        id,
                        "skolans namn eller kod saknas, eller har tecken som inte syns%s",
                        "the name or code of the school is missing, or has signs that cannot be seen%s",
                        "");
            }
            String where = row.where(id).toString();
            String name = row.cell(id).isEmpty() ? where : row.cell(id);
            return new School(name, where, type(row), stated(row, Column.INDEX), pupils);
        }

        private Optional<OrganiserType> type(Row row) {
            String text = named.containsKey(Column.TYPE) ? row.cell(at(Column.TYPE)) : "";
            OrganiserType type = TYPES.get(text.toLowerCase(Locale.ROOT));
            if (type == null && !text.isEmpty()) {
                tell(
                        row,
                        at(Column.TYPE),
                        "okänd typ %s; skriv kommunal eller fristående",
                        "unknown type %s; write municipal or independent",
                        text);
                return Optional.of(OrganiserType.MUNICIPAL);
            }
            return Optional.ofNullable(type);
        }

        private Stated stated(Row row, Column column) {
            return named.containsKey(column)
                    ? stated(row, at(column))
                    : new Stated(row.where(at(Column.ID)).toString(), Optional.empty());
        }

        private Stated stated(Row row, int index) {
            Cell cell = Cell.of(row.cell(index));
            if (cell.mark() != Mark.NUMBER && cell.mark() != Mark.EMPTY) {
                tell(
                        row,
                        index,
                        "%s är inget exakt tal; lämna cellen tom om det är okänt",
                        "%s is no exact number; leave the cell blank if it is unknown",
                        row.cell(index));
            }
            Optional<BigDecimal> number = cell.mark() == Mark.NUMBER ? cell.number() : Optional.empty();
            return new Stated(row.where(index).toString(), number);
        }

        private void tell(Row row, int index, String sv, String en, String text) {
            problems.add(Problem.at(row.where(index).toString(), sv.formatted(text), en.formatted(text)));
        }
    }
}
