package se.likvard.form;

import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import se.likvard.form.Column.Role;

/** Writes the sheet that says of every question why it is asked, which rules need it and by which law. */
final class WhySheet {

    private static final List<Integer> WIDTHS = List.of(28, 44, 60, 40, 38);
    private static final int HEAD = 2;

    private WhySheet() {}

    static void write(Worksheet sheet, Page page, List<Table> tables, Plan plan) {
        Marks.sheet(sheet, Marks.WHY, List.of());
        sheet.value(1, 1, page.in(Texts.WHY_SHEET));
        Style.title(sheet, 1, 1);
        Lines.head(sheet, HEAD, page, List.of(Texts.SHEET, Texts.QUESTION, Texts.WHY, Texts.RULES, Texts.LAW), WIDTHS);
        int row = HEAD;
        for (Table table : tables) {
            for (Column column : questions(table, plan)) {
                row++;
                Lines.write(sheet, row, line(page, table, column), WIDTHS);
            }
        }
        sheet.freezePane(2, HEAD + 1);
        Style.print(sheet, 1, HEAD, HEAD);
    }

    private static List<Column> questions(Table table, Plan plan) {
        Stream<Column> inRows = table.isSingle() ? Stream.of() : table.columns(Role.WHOLE).stream();
        return Stream.of(plan.whole(table).stream(), table.columns(Role.ANSWER).stream(), inRows)
                .flatMap(each -> each)
                .toList();
    }

    private static List<String> line(Page page, Table table, Column column) {
        String law = String.join("\n", page.law(column));
        String sheet = page.names().getOrDefault(table.path(), "");
        return List.of(sheet, page.heading(column), page.why(column), page.rules(column), law);
    }
}
