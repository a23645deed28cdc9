package se.likvard.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes the questions about the organiser itself, a row each. */
final class SingleSheet {

    private static final List<Integer> WIDTHS = List.of(44, 24, 62, 40, 40);
    static final int HEAD = 2;

    private SingleSheet() {}

    static void write(Worksheet sheet, Page page, Choices choices, List<Column> columns, ObjectNode organiser) {
        Marks.sheet(sheet, Marks.ORGANISER, List.of("question", Marks.ANSWER, "why", "rules", "law"));
        sheet.value(1, 1, page.in(Texts.ORGANISER));
        Style.title(sheet, 1, 1);
        Lines.head(sheet, HEAD, page, List.of(Texts.QUESTION, Texts.ANSWER, Texts.WHY, Texts.RULES, Texts.LAW), WIDTHS);
        Answers answers = new Answers(sheet, page, choices);
        int row = HEAD;
        for (Column column : columns) {
            row++;
            Marks.row(sheet, row, column.id());
            String law = String.join("\n", page.law(column));
            Lines.write(
                    sheet, row, List.of(page.heading(column), "", page.why(column), page.rules(column), law), WIDTHS);
            answers.prepare(sheet.range(row, 2, row, 2), column);
            answers.fill(row, 2, column, Tree.at(organiser, column.path()));
        }
        sheet.freezePane(2, HEAD + 1);
        Style.print(sheet, 1, HEAD, HEAD);
    }
}
