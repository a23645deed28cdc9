package se.likvard.form;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The first row and the first column of every sheet, hidden: they say what the other rows and columns are. */
final class Marks {

    /** Begins the first cell of every sheet to be read. */
    static final String SHEET = "likvard:";

    /** The row after which every row is a record. */
    static final String BEFORE_RECORDS = "records";

    static final String FIRST = "first";
    static final String ORGANISER = "";
    static final String WHY = "why";

    /** The column with the answers of a sheet that has a row for each question. */
    static final String ANSWER = "answer";

    /** The rows of the first sheet. */
    static final String DAY = "day";

    static final String IDENTITY = "identity";

    private Marks() {}

    static void sheet(Worksheet sheet, String name, List<String> columns) {
        sheet.value(0, 0, SHEET + name);
        for (int index = 0; index < columns.size(); index++) {
            sheet.value(0, index + 1, columns.get(index));
        }
        sheet.hideRow(0);
        sheet.hideColumn(0);
    }

    static void row(Worksheet sheet, int row, String name) {
        sheet.value(row, 0, name);
    }
}
