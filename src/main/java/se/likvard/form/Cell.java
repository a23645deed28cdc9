package se.likvard.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell.
 *
 * @param text as text, without spaces around it
 * @param number when the cell holds a number, also one that is shown as a date
 * @param format how a number is shown, as {@code yyyy-mm-dd}
 * @param computed whether it comes from a formula, or is an error
 */
record Cell(String text, @Nullable BigDecimal number, String format, boolean computed) {

    static final Cell EMPTY = text("");

    static Cell text(String text) {
        return new Cell(text.strip(), null, "", false);
    }

    boolean isEmpty() {
        return text.isEmpty() && !computed;
    }
}
