package se.likvard.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.likvard.form.Column.Role;
import se.likvard.form.Table.Row;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;

/** Reads a form that has come back. */
final class FormReader {

    private final Book book;
    private final Payload payload;
    private final Plan plan;
    private final List<Table> tables;
    private final ObjectNode organiser;
    private final Draft draft;
    private final Findings findings = new Findings();

    FormReader(Book book, Payload payload, List<Table> all) {
        this.book = book;
        this.payload = payload;
        this.plan = new Plan(all, payload.open());
        // records before those that lie in them
        this.tables = plan.tables().stream()
                .sorted(Comparator.comparingInt(each -> each.lists().size()))
                .toList();
        this.organiser = Organisers.write(payload.organiser());
        this.draft = new Draft(organiser, findings);
    }

    /**
     * The organiser with what was answered.
     *
     * @throws InvalidFormException with everything that is wrong
     */
    ReadForm read() {
        Optional<Grid> first = sheet(Marks.FIRST, Texts.FIRST.in(payload.language()));
        Optional<LocalDate> day = first.flatMap(this::day);
        Map<String, List<Row>> filledIn = new HashMap<>();
        tables.forEach(table -> filledIn.put(table.path(), plan.rows(table, organiser)));
        strangers();
        for (Table table : tables) {
            String name = Naming.capital(table.label().in(payload.language()));
            sheet(table.path(), name)
                    .ifPresent(grid -> read(
                            table, grid, filledIn.getOrDefault(table.path(), List.of()), day.orElse(LocalDate.EPOCH)));
        }
        draft.settleLists();
        Optional<Organiser> read = draft.finished();
        if (day.isEmpty() && !findings.changes().isEmpty()) {
            first.ifPresent(this::askForDay);
        }
        if (read.isEmpty() || !findings.problems().isEmpty()) {
            throw new InvalidFormException(findings.problems());
        }
        return new ReadForm(read.get(), findings.changes());
    }

    private Optional<Grid> sheet(String mark, String name) {
        Optional<Grid> grid = book.marked(mark);
        if (grid.isEmpty()) {
            findings.wrong(
                    name,
                    "bladet saknas, eller så har dess dolda första rad eller kolumn ändrats",
                    "the sheet is missing, or its hidden first row or column has been changed");
        }
        return grid;
    }

    private Optional<LocalDate> day(Grid first) {
        int answer = first.column(Marks.ANSWER).orElse(2);
        int identity = first.row(Marks.IDENTITY).orElse(0);
        if (!first.at(identity, answer).text().equals(payload.organiser().registrationNumber())) {
            findings.wrong(
                    first.place(identity, answer),
                    "blad från en annan huvudmans formulär har blandats in; formuläret gäller "
                            + payload.organiser().registrationNumber(),
                    "sheets of another organiser's form have been mixed in; the form is of "
                            + payload.organiser().registrationNumber());
        }
        Cell cell = first.at(first.row(Marks.DAY).orElse(0), answer);
        return cell.isEmpty() || cell.computed() ? Optional.empty() : Dates.day(cell);
    }

    private void askForDay(Grid first) {
        findings.wrong(
                first.place(
                        first.row(Marks.DAY).orElse(0),
                        first.column(Marks.ANSWER).orElse(2)),
                "skriv vilken dag svaren gäller, som 2025-11-01",
                "write the day that the answers are as of, as 2025-11-01");
    }

    /** Tells of sheets that are no part of the form. */
    private void strangers() {
        Set<String> known = new HashSet<>(Set.of(Marks.FIRST, Marks.WHY));
        tables.forEach(table -> known.add(table.path()));
        for (Grid grid : book.sheets()) {
            String mark = grid.mark(0);
            boolean ours = mark.startsWith(Marks.SHEET) && known.contains(mark.substring(Marks.SHEET.length()));
            boolean hidden = grid.name().equals(Book.PAYLOAD) || grid.name().equals(Choices.SHEET);
            if (!ours && !hidden && !grid.rows().isEmpty()) {
                findings.wrong(
                        grid.name(),
                        "bladet hör inte till formuläret; flytta svaren till rätt blad och ta bort det",
                        "the sheet is no part of the form; move the answers to the right sheet and remove it");
            }
        }
    }

    private void read(Table table, Grid grid, List<Row> filledIn, LocalDate day) {
        Units units = new Units(organiser);
        AnswerReader answers = new AnswerReader(payload.language(), day, units, findings);
        if (table.isSingle()) {
            single(table, grid, answers);
            return;
        }
        plan.whole(table).ifPresent(column -> whole(column, grid));
        Map<Column, Integer> at = columns(table, grid);
        Optional<Integer> begin = grid.row(Marks.BEFORE_RECORDS);
        if (begin.isEmpty()) {
            findings.wrong(
                    grid.name(), "den dolda första kolumnen har ändrats", "the hidden first column has been changed");
        } else if (at.size() == table.columns().size()) {
            List<Integer> rows = grid.after(begin.get());
            Loose.tell(grid, rows, Set.copyOf(at.values()), findings);
            new TableReader(table, grid, at, draft, answers, units, findings).read(rows, filledIn);
        }
    }

    private void single(Table table, Grid grid, AnswerReader answers) {
        int answer = grid.column(Marks.ANSWER).orElse(2);
        Map<List<String>, String> cells = new HashMap<>();
        for (Column column : table.columns(Role.ANSWER)) {
            Optional<Integer> row = grid.row(column.id());
            String where = grid.place(row.orElse(0), answer);
            cells.put(column.path(), where);
            if (row.isPresent()) {
                answers.read(grid.at(row.get(), answer), where, column, organiser);
            } else {
                lost(grid, "raden", "the row", column);
            }
        }
        List<Integer> others =
                grid.after(0).stream().filter(row -> grid.mark(row).isEmpty()).toList();
        Loose.tell(grid, others.stream().filter(row -> row > SingleSheet.HEAD).toList(), Set.of(), findings);
        draft.stands(organiser, new Draft.Standing(grid.name(), cells));
    }

    private void whole(Column column, Grid grid) {
        Optional<Integer> row = grid.row(column.id());
        int answer = grid.rows().isEmpty() ? 2 : answerBeside(grid);
        if (row.isPresent()) {
            draft.whole(organiser, column, grid.at(row.get(), answer), grid.place(row.get(), answer));
        } else {
            lost(grid, "raden", "the row", column);
        }
    }

    /** The second column of a table, wherever it stands today. */
    private static int answerBeside(Grid grid) {
        return grid.row(0).keySet().stream()
                .filter(each -> each > 0)
                .skip(1)
                .findFirst()
                .orElse(2);
    }

    /** Where each column stands today. */
    private Map<Column, Integer> columns(Table table, Grid grid) {
        Map<Column, Integer> at = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        for (Column column : table.columns()) {
            known.add(column.id());
            grid.column(column.id())
                    .ifPresentOrElse(
                            found -> at.put(column, found), () -> lost(grid, "kolumnen", "the column", column));
        }
        grid.row(0).forEach((column, cell) -> {
            if (column > 0 && !known.contains(cell.text())) {
                findings.wrong(
                        grid.place(0, column),
                        "kolumnen är okänd; formuläret är gjort med ett annat regelverk, gör ett nytt",
                        "the column is unknown; the form was made with another rulebook, make a new one");
            }
        });
        return at;
    }

    private void lost(Grid grid, String sv, String en, Column column) {
        findings.wrong(
                grid.name(),
                "%s \"%s\" saknas; ångra borttagningen, eller gör ett nytt formulär om det är av en annan version"
                        .formatted(sv, column.question().sv()),
                "%s \"%s\" is missing; undo the removal, or make a new form if it is of another version"
                        .formatted(en, column.question().en()));
    }
}
