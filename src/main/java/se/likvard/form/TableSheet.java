package se.likvard.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import se.likvard.form.Column.Role;
import se.likvard.form.Table.Row;
import se.likvard.organiser.Component;

/** Writes the sheet of a table: a row for each record, and room for more. */
final class TableSheet {

    /** So many empty rows there are at least. */
    private static final int ROOM = 50;

    private static final int TITLE = 1;
    private static final int MEANING = 2;
    private static final int WHOLE = 3;
    private static final int HEAD = 4;
    private static final int WHY = 5;
    private static final int DATA = 6;

    private final Worksheet sheet;
    private final Page page;
    private final Answers answers;
    private final Choices choices;
    private final Table table;

    TableSheet(Worksheet sheet, Page page, Choices choices, Table table) {
        this.sheet = sheet;
        this.page = page;
        this.answers = new Answers(sheet, page, choices);
        this.choices = choices;
        this.table = table;
    }

    void write(ObjectNode organiser, List<Row> rows, Optional<Column> whole) {
        Marks.sheet(
                sheet, table.path(), table.columns().stream().map(Column::id).toList());
        sheet.value(TITLE, 1, Naming.capital(page.in(table.label())));
        Style.title(sheet, TITLE, 1);
        sheet.value(MEANING, 1, page.in(table.meaning()));
        Style.quiet(sheet, MEANING, 1);
        Marks.row(sheet, WHY, Marks.BEFORE_RECORDS);
        whole.ifPresentOrElse(column -> whole(column, organiser), this::wholeElsewhere);
        head();
        room(organiser, rows.size());
        for (int index = 0; index < rows.size(); index++) {
            row(DATA + index, rows.get(index));
        }
        layout();
    }

    private void whole(Column column, ObjectNode organiser) {
        Marks.row(sheet, WHOLE, column.id());
        sheet.value(WHOLE, 1, page.in(column.question()));
        sheet.style(WHOLE, 1).bold().wrapText(true).verticalAlignment("top").set();
        sheet.value(WHOLE, 2, page.spoken().text(Tree.extent(organiser, column.id())));
        answers.prepare(sheet.range(WHOLE, 2, WHOLE, 2), column);
        sheet.rowHeight(
                WHOLE,
                Style.height(Style.lines(
                        page.in(column.question()), width(table.columns().get(0)))));
    }

    /** Whether a unit's list is whole is asked for each unit, on the sheet of the units. */
    private void wholeElsewhere() {
        Optional<Component> owner = table.own() ? table.ownerList() : Optional.empty();
        owner.map(each -> page.names().getOrDefault(each.name(), ""))
                .filter(each -> !each.isEmpty())
                .ifPresent(name -> {
                    sheet.value(
                            WHOLE,
                            1,
                            page.in(
                                            "Om listan är hel anges för var och en på bladet ",
                                            "Whether the list is complete is told for each on the sheet ")
                                    + name + ".");
                    Style.quiet(sheet, WHOLE, 1);
                });
    }

    private void head() {
        int most = 1;
        int mostWhy = 1;
        for (int index = 0; index < table.columns().size(); index++) {
            Column column = table.columns().get(index);
            String heading = page.heading(column);
            String brief = page.brief(column);
            sheet.value(HEAD, index + 1, heading);
            sheet.value(WHY, index + 1, brief);
            most = Math.max(most, Style.lines(heading, width(column) * 0.9));
            mostWhy = Math.max(mostWhy, Style.lines(brief, width(column) * 1.25));
        }
        int last = table.columns().size();
        Style.head(sheet.range(HEAD, 1, HEAD, last));
        Style.small(sheet.range(WHY, 1, WHY, last));
        sheet.rowHeight(HEAD, Style.height(most));
        sheet.rowHeight(WHY, Style.height(mostWhy * 0.8));
    }

    private void room(ObjectNode organiser, int rows) {
        int last = DATA + rows + ROOM - 1;
        for (int index = 0; index < table.columns().size(); index++) {
            Column column = table.columns().get(index);
            Range cells = sheet.range(DATA, index + 1, last, index + 1);
            answers.prepare(cells, column);
            if (column.role() == Role.PARENT && !column.isUnit()) {
                choices.offer(cells, owners(column, organiser));
            }
            boolean known = column.role() != Role.ANSWER && column.role() != Role.WHOLE;
            if (known && rows > 0) {
                Style.known(sheet.range(DATA, index + 1, DATA + rows - 1, index + 1));
            }
        }
    }

    private List<String> owners(Column column, ObjectNode organiser) {
        return table.owners(organiser).stream()
                .map(owner -> Tree.key(owner, column.component().name()))
                .toList();
    }

    private void row(int at, Row row) {
        List<Integer> lines = new ArrayList<>();
        for (int index = 0; index < table.columns().size(); index++) {
            Column column = table.columns().get(index);
            switch (column.role()) {
                case PARENT ->
                    answers.fill(
                            at,
                            index + 1,
                            column,
                            row.owner().path(column.component().name()));
                case WHOLE -> sheet.value(at, index + 1, page.spoken().text(Tree.extent(row.node(), column.id())));
                default -> answers.fill(at, index + 1, column, Tree.at(row.node(), column.path()));
            }
            Object written = sheet.value(at, index + 1);
            lines.add(Style.lines(written == null ? "" : written.toString(), width(column)));
        }
        int most = lines.stream().mapToInt(Integer::intValue).max().orElse(1);
        if (most > 1) {
            sheet.rowHeight(at, Style.height(most));
        }
    }

    private void layout() {
        double total = 0;
        for (int index = 0; index < table.columns().size(); index++) {
            sheet.width(index + 1, width(table.columns().get(index)));
            total += width(table.columns().get(index));
        }
        long keys = table.columns().stream()
                .filter(each -> each.role() != Role.ANSWER && each.role() != Role.WHOLE)
                .count();
        sheet.freezePane(1 + (int) keys, DATA);
        Style.print(sheet, total > 240 ? 2 : 1, HEAD, WHY);
        sheet.repeatCols(0, (int) keys);
    }

    private static double width(Column column) {
        if (column.isUnit()) {
            return 26;
        }
        return switch (column.role()) {
            case KEY -> 17;
            case GIVEN -> 26;
            case PARENT -> 22;
            case WHOLE -> 23;
            case ANSWER -> 20;
        };
    }
}
