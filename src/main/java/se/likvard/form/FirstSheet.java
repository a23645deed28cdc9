package se.likvard.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes the sheet that says what the form is and how it is filled in. */
final class FirstSheet {

    private static final List<Integer> WIDTHS = List.of(32, 92);
    private static final int IDENTITY = 2;
    private static final int DAY = 3;
    private static final int GUIDE = 5;

    private FirstSheet() {}

    static void write(Worksheet sheet, Page page, boolean open, List<Table> tables, ObjectNode organiser) {
        Marks.sheet(sheet, Marks.FIRST, List.of("question", Marks.ANSWER));
        sheet.value(1, 1, page.in(Texts.title(organiser.path("name").asText())));
        Style.title(sheet, 1, 1);
        Lines.write(
                sheet,
                IDENTITY,
                List.of(
                        page.in(Texts.IDENTITY),
                        organiser.path("registrationNumber").asText()),
                WIDTHS);
        Marks.row(sheet, IDENTITY, Marks.IDENTITY);
        Lines.write(sheet, DAY, List.of(page.in(Texts.DAY), ""), WIDTHS);
        Marks.row(sheet, DAY, Marks.DAY);
        Style.input(sheet.range(DAY, 2, DAY, 2), "@");
        int row = GUIDE;
        for (Texts.Paragraph paragraph : Texts.guide(open)) {
            Lines.write(sheet, row, List.of(page.in(paragraph.heading()), page.in(paragraph.text())), WIDTHS);
            row++;
        }
        row++;
        Lines.head(sheet, row, page, List.of(Texts.SHEET, Texts.ABOUT), WIDTHS);
        for (Table table : tables) {
            row++;
            String name = page.names().getOrDefault(table.path(), "");
            Lines.write(sheet, row, List.of(name, page.in(table.meaning())), WIDTHS);
        }
        Style.print(sheet, 1, 0, 0);
        sheet.fitToHeight((short) 1);
    }
}
