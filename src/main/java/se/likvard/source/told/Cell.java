package se.likvard.source.told;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.likvard.organiser.Component;
import se.likvard.organiser.Shape;
import se.likvard.value.Reason;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * A published cell: a mark, and the number when it is one.
 *
 * @param number as printed, with its decimals; a percentage is still a percentage
 */
public record Cell(Mark mark, Optional<BigDecimal> number) {

    /** Digits, in threes with a plain or no-break space between if at all, and a decimal comma or point. */
    private static final Pattern NUMBER =
            Pattern.compile("([-−]?)(\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d{1,12})(?:[.,](\\d{1,12}))?");

    private static final Pattern ROUNDED = Pattern.compile("cirka (\\d{1,7})");
    private static final BigDecimal HALF_OF_TEN = new BigDecimal(5);
    private static final BigDecimal MOST_NOT_ELIGIBLE = new BigDecimal(4);
    private static final int DIGITS = 6;

    /** Reads what stands in a cell. */
    public static Cell of(String text) {
        return switch (text) {
            case ".." -> marked(Mark.SUPPRESSED);
            case "." -> marked(Mark.NO_DATA);
            case "~100" -> marked(Mark.ALMOST_ALL);
            case "*" -> marked(Mark.OUTSIDE);
            case "", "-" -> marked(Mark.EMPTY);
            default -> figure(text);
        };
    }

    private static Cell marked(Mark mark) {
        return new Cell(mark, Optional.empty());
    }

    private static Cell figure(String text) {
        Matcher rounded = ROUNDED.matcher(text);
        if (rounded.matches()) {
            return new Cell(Mark.ROUNDED, Optional.of(new BigDecimal(rounded.group(1))));
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return marked(Mark.UNREADABLE);
        }
        String sign = number.group(1).isEmpty() ? "" : "-";
        String decimals = number.group(3) == null ? "" : "." + number.group(3);
        String whole = number.group(2).replaceAll("[ \\u00a0\\u202f]", "");
        return new Cell(Mark.NUMBER, Optional.of(new BigDecimal(sign + whole + decimals)));
    }

    /**
     * The cell as a value of a measure; empty when the measure cannot hold it, which is a problem to tell.
     *
     * <p>{@code .} and an empty cell are unknown, not reported: the same sign stands for a school outside the grade system
     * and for a share that nobody reached, so no narrower reading is safe. {@code ~100} of n pupils is from 1 − 4/n to
     * 1 − 1/n, rounded outward.
     *
     * @param pupils behind the share, where the file tells them
     */
    public Optional<Value<BigDecimal>> as(Measure measure, Optional<BigDecimal> pupils) {
        Unit unit = unit(measure);
        return switch (mark) {
            case NUMBER -> inRange(scaled(number.orElseThrow(), unit), unit).map(Value::of);
            case ROUNDED -> unit == Unit.PUPILS ? Optional.of(aroundTen(number.orElseThrow())) : Optional.empty();
            case SUPPRESSED -> Optional.of(Value.unknown(Reason.SUPPRESSED));
            case ALMOST_ALL -> unit == Unit.SHARE ? Optional.of(almostAll(pupils)) : Optional.empty();
            case OUTSIDE ->
                measure.component().equals("qualifiedTeachers") ? Optional.of(Value.notApplicable()) : Optional.empty();
            case NO_DATA, EMPTY -> Optional.of(Value.unknown(Reason.NOT_REPORTED));
            case UNREADABLE -> Optional.empty();
        };
    }

    private static Unit unit(Measure measure) {
        return Shape.of(measure.record()).components().stream()
                .filter(each -> each.name().equals(measure.component()))
                .findFirst()
                .flatMap(Component::unit)
                .orElseThrow();
    }

    /** A printed percentage is a share here; the decimals printed are kept. */
    private static BigDecimal scaled(BigDecimal number, Unit unit) {
        return unit == Unit.SHARE ? number.scaleByPowerOfTen(-2) : number;
    }

    private static Optional<BigDecimal> inRange(BigDecimal number, Unit unit) {
        boolean whole = unit != Unit.PUPILS || number.stripTrailingZeros().scale() <= 0;
        boolean inside = number.compareTo(unit.least()) >= 0 && number.compareTo(unit.most()) <= 0;
        return Optional.of(number).filter(each -> whole && inside);
    }

    private static Value<BigDecimal> aroundTen(BigDecimal number) {
        return Value.between(number.subtract(HALF_OF_TEN).max(BigDecimal.ZERO), number.add(HALF_OF_TEN));
    }

    private static Value<BigDecimal> almostAll(Optional<BigDecimal> pupils) {
        return pupils.filter(number -> number.compareTo(BigDecimal.ONE) > 0)
                .map(Cell::almostAll)
                .orElse(Value.unknown(Reason.SUPPRESSED));
    }

    private static Value<BigDecimal> almostAll(BigDecimal pupils) {
        BigDecimal fourFewer = pupils.subtract(MOST_NOT_ELIGIBLE).max(BigDecimal.ZERO);
        BigDecimal oneFewer = pupils.subtract(BigDecimal.ONE);
        return Value.between(
                fourFewer.divide(pupils, DIGITS, RoundingMode.FLOOR),
                oneFewer.divide(pupils, DIGITS, RoundingMode.CEILING));
    }
}
