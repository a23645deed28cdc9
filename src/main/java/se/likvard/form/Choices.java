package se.likvard.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The lists that drop-downs show, on a sheet out of sight. */
final class Choices {

    /** The name of that sheet. */
    static final String SHEET = "likvard_val";

    private final Worksheet sheet;
    private final Map<List<String>, Range> ranges = new HashMap<>();

    Choices(Workbook book) {
        this.sheet = book.newWorksheet(SHEET);
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
    }

    /** Gives cells a drop-down; what is not in it can be written all the same, and is judged when the form is read. */
    void offer(Range cells, List<String> options) {
        if (options.isEmpty()) {
            return;
        }
        Range list = ranges.computeIfAbsent(options, this::write);
        cells.validateWithList(list)
                .allowBlank(true)
                .showErrorMessage(false)
                .errorStyle(DataValidationErrorStyle.WARNING);
    }

    private Range write(List<String> options) {
        int column = ranges.size();
        for (int row = 0; row < options.size(); row++) {
            sheet.value(row, column, options.get(row));
        }
        return sheet.range(0, column, options.size() - 1, column);
    }
}
