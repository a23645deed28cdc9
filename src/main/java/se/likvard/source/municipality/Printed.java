package se.likvard.source.municipality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import se.likvard.source.told.Cell;
import se.likvard.source.told.Mark;

/**
 * A figure as it stands in a file.
 *
 * @param heading what it is called there
 * @param text as it is written
 * @param cell what that means
 * @param pupils behind a share, where the file tells them
 */
record Printed(String heading, String text, Cell cell, Optional<BigDecimal> pupils) {

    /** A floating-point number; its last digits are the machine's, not the statistics'. */
    private static final Pattern FLOATING = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,20})?");

    private static final int MOST_DECIMALS = 6;

    /**
     * A cell of a table.
     *
     * @param decimals that the figure has, even where a zero at the end was dropped
     */
    static Printed inTable(String heading, String text, int decimals, Optional<BigDecimal> pupils) {
        Cell cell = Cell.of(text);
        Optional<BigDecimal> number = cell.number().map(each -> each.setScale(Math.max(each.scale(), decimals)));
        return new Printed(heading, text, new Cell(cell.mark(), number), pupils);
    }

    /**
     * A number of Kolada, where 43.0 may be 43: of the decimals only those that say something are kept, at least as many as
     * the figure has. Kolada has no marks.
     */
    static Printed ofKolada(String heading, String text, int decimals) {
        if (!FLOATING.matcher(text).matches()) {
            return new Printed(heading, text, new Cell(Mark.UNREADABLE, Optional.empty()), Optional.empty());
        }
        BigDecimal number = new BigDecimal(text);
        int told = Math.min(number.stripTrailingZeros().scale(), MOST_DECIMALS);
        BigDecimal precise = number.setScale(Math.max(told, decimals), RoundingMode.HALF_UP);
        return new Printed(heading, text, new Cell(Mark.NUMBER, Optional.of(precise)), Optional.empty());
    }

    /** Whether a spreadsheet would compute it. */
    boolean isFormula() {
        return !text.isEmpty() && "=@+".indexOf(text.charAt(0)) >= 0;
    }
}
