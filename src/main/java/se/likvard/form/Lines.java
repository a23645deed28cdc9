package se.likvard.form;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import se.likvard.value.Words;

/** Rows of text to read, in columns of given widths from the second column on. */
final class Lines {

    private Lines() {}

    static void head(Worksheet sheet, int row, Page page, List<Words> heads, List<Integer> widths) {
        for (int index = 0; index < heads.size(); index++) {
            sheet.width(index + 1, widths.get(index));
            sheet.value(row, index + 1, page.in(heads.get(index)));
        }
        Style.head(sheet.range(row, 1, row, heads.size()));
        sheet.rowHeight(row, 20);
    }

    static void write(Worksheet sheet, int row, List<String> texts, List<Integer> widths) {
        int most = 1;
        for (int index = 0; index < texts.size(); index++) {
            if (!texts.get(index).isEmpty()) {
                sheet.value(row, index + 1, texts.get(index));
            }
            most = Math.max(most, Style.lines(texts.get(index), widths.get(index)));
        }
        Style.plain(sheet.range(row, 1, row, texts.size()));
        sheet.rowHeight(row, Style.height(most));
    }
}
