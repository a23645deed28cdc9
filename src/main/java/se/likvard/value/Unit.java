package se.likvard.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The unit of a number, with the range that any such number must lie in. */
public enum Unit {
    /** A share of a whole, 0–1. */
    SHARE("0", "1", "0.001", "andel 0–1", "share 0–1"),
    /** A difference between two shares, −1 to 1. */
    SHARE_DIFFERENCE("-1", "1", "0.001", "skillnad i andel, −1 till 1", "difference of shares, −1 to 1"),
    /** An index of the School Survey, 0–10. */
    SURVEY_INDEX("0", "10", "0.1", "index 0–10", "index 0–10"),
    /** Merit value with 17 subjects, 0–340. */
    MERIT_POINTS("0", "340", "0.1", "meritpoäng 0–340", "merit points 0–340"),
    /** A difference between two merit values. */
    MERIT_DIFFERENCE("-340", "340", "0.1", "skillnad i meritpoäng", "difference in merit points"),
    /** Parents' education on SALSA's scale, 1–3. */
    EDUCATION_LEVEL("1", "3", "0.01", "nivå 1–3", "level 1–3"),
    /** Socio-economic index, mean 100, above 0. */
    SOCIO_ECONOMIC_INDEX("0.01", "1000", "1", "index, medel 100", "index, mean 100"),
    /** Pupils or children. */
    PUPILS("0", "1000000", "1", "elever", "pupils"),
    /** Posts as full-time equivalents. */
    FULL_TIME_POSTS("0", "1000000", "0.1", "heltidstjänster", "full-time posts"),
    /** Swedish kronor. */
    KRONOR("0", "1000000000000", "1", "kronor", "kronor"),
    /** Days. */
    DAYS("0", "73000", "1", "dagar", "days"),
    /** Days until a date; below 0 when it lies behind. */
    DAYS_LEFT("-120000", "120000", "1", "dagar", "days"),
    /** Calendar months, whole and started ones as the indicator says. */
    MONTHS("0", "2400", "1", "månader", "months"),
    /** Years. */
    YEARS("0", "200", "1", "år", "years"),
    /** A calendar year, or a school year by the year it ends. */
    YEAR("1990", "2100", "1", "årtal", "calendar year"),
    /** A number of things. */
    COUNT("0", "1000000", "1", "antal", "count"),
    /** How many times as large one number is as another, 0 and up. */
    RATIO("0", "1000", "0.1", "gånger", "times"),
    /** A number without a unit that may be of either sign, as a correlation or a trend. */
    PURE("-1000000000", "1000000000", "0.01", "tal", "number");

    private final BigDecimal least;
    private final BigDecimal most;
    private final BigDecimal step;
    private final Words words;

    Unit(String least, String most, String step, String sv, String en) {
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.step = new BigDecimal(step);
        this.words = new Words(sv, en);
    }

    /** Whether figures in it are whole. Ages may be begun, and shares and points lie anywhere. */
    public boolean isWhole() {
        return this == COUNT || this == YEAR;
    }

    /** The unit of a difference between two numbers of a unit. */
    public static @Nullable Unit ofDifference(@Nullable Unit unit) {
        return unit == SHARE ? SHARE_DIFFERENCE : unit == MERIT_POINTS ? MERIT_DIFFERENCE : unit;
    }

    /** The least number that makes sense. */
    public BigDecimal least() {
        return least;
    }

    /** The greatest number that makes sense. */
    public BigDecimal most() {
        return most;
    }

    /** The least step in which a limit of the unit is set; figures may lie between two steps. */
    public BigDecimal step() {
        return step;
    }

    /** What the unit is called. */
    public Words words() {
        return words;
    }
}
