package se.likvard.source;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import se.likvard.value.Unit;

/**
 * A result cell: a mark, and the number when it is one.
 *
 * @param number as printed, without trailing zeros; a percentage is still a percentage
 */
record Cell(Mark mark, Optional<BigDecimal> number) {

    /** Digits, in threes with a plain or no-break space between if at all, and a decimal comma. */
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}([ \\u00a0\\u202f]\\d{3})+|\\d{1,12})(,\\d{1,6})?");

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static Cell of(Column column, String text) {
        return switch (text) {
            case ".." -> marked(Mark.SUPPRESSED);
            case "." -> marked(Mark.NO_DATA);
            case "", "-" -> marked(Mark.EMPTY);
            case "~100" -> marked(column == Column.ELIGIBLE ? Mark.ALMOST_ALL : Mark.UNREADABLE);
            default ->
                number(text)
                        .filter(number -> fits(column, number))
                        .map(number -> new Cell(Mark.NUMBER, Optional.of(number)))
                        .orElse(marked(Mark.UNREADABLE));
        };
    }

    private static Cell marked(Mark mark) {
        return new Cell(mark, Optional.empty());
    }

    private static Optional<BigDecimal> number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        String digits = text.replaceAll("[ \\u00a0\\u202f]", "").replace(',', '.');
        return Optional.of(Figures.plain(new BigDecimal(digits)));
    }

    private static boolean fits(Column column, BigDecimal number) {
        BigDecimal most =
                column.isShare() ? HUNDRED : column == Column.PUPILS ? Unit.PUPILS.most() : Unit.MERIT_POINTS.most();
        return number.compareTo(most) <= 0 && (column != Column.PUPILS || number.scale() <= 0);
    }
}
