package se.likvard.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import se.likvard.value.Origin;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** Result cells as values. */
record Figures(
        Value<BigDecimal> pupils,
        Value<BigDecimal> allSubjectsPassed,
        Value<BigDecimal> eligibility,
        Value<BigDecimal> meritValue) {

    private static final int DIGITS = 6;

    static Figures of(Function<Column, Cell> cells, Origin origin) {
        Cell pupils = cells.apply(Column.PUPILS);
        return new Figures(
                value(Column.PUPILS, pupils, pupils).from(origin),
                value(Column.ALL_SUBJECTS, cells.apply(Column.ALL_SUBJECTS), pupils)
                        .from(origin),
                value(Column.ELIGIBLE, cells.apply(Column.ELIGIBLE), pupils).from(origin),
                value(Column.MERIT, cells.apply(Column.MERIT), pupils).from(origin));
    }

    /** Keeps what two rows agree on; what they differ on is not known. */
    Figures agreed(Figures other) {
        return new Figures(
                agreed(pupils, other.pupils),
                agreed(allSubjectsPassed, other.allSubjectsPassed),
                agreed(eligibility, other.eligibility),
                agreed(meritValue, other.meritValue));
    }

    private static Value<BigDecimal> agreed(Value<BigDecimal> one, Value<BigDecimal> other) {
        return one.equals(other)
                ? one
                : Value.<BigDecimal>unknown(Reason.NOT_REPORTED).from(one.origin());
    }

    private static Value<BigDecimal> value(Column column, Cell cell, Cell pupils) {
        return switch (cell.mark()) {
            case NUMBER ->
                Value.of(
                        column.isShare()
                                ? plain(cell.number().orElseThrow().movePointLeft(2))
                                : cell.number().orElseThrow());
            case SUPPRESSED -> Value.unknown(Reason.SUPPRESSED);
            case ALMOST_ALL ->
                pupils.number()
                        .filter(number -> number.compareTo(BigDecimal.ONE) > 0)
                        .map(Figures::almostAll)
                        .orElse(Value.unknown(Reason.SUPPRESSED));
            case NO_DATA, EMPTY, UNREADABLE -> Value.unknown(Reason.NOT_REPORTED);
        };
    }

    /** All but one to four of n > 1 pupils: from 1 − 4/n, but not below 0, to 1 − 1/n, rounded outward. */
    private static Value<BigDecimal> almostAll(BigDecimal pupils) {
        BigDecimal fourFewer = pupils.subtract(new BigDecimal(4)).max(BigDecimal.ZERO);
        BigDecimal oneFewer = pupils.subtract(BigDecimal.ONE);
        return Value.between(
                plain(fourFewer.divide(pupils, DIGITS, RoundingMode.FLOOR)),
                plain(oneFewer.divide(pupils, DIGITS, RoundingMode.CEILING)));
    }

    /** Without trailing zeros and without an exponent, so that equal numbers are equal. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
