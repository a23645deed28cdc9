package se.likvard.value;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** A number with its unit, in words. */
final class UnitPhrase {

    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);
    private static final int EXACT = 6;

    private static final Counted PERCENTAGE_POINTS =
            new Counted("procentenhet", "procentenheter", "percentage point", "percentage points");
    private static final Counted MERIT_POINTS = new Counted("meritpoäng", "meritpoäng", "merit point", "merit points");
    private static final Counted FULL_TIME_POSTS =
            new Counted("heltidstjänst", "heltidstjänster", "full-time post", "full-time posts");
    private static final Counted TIMES = new Counted("gång", "gånger", "time", "times");
    private static final Counted DAYS = new Counted("dag", "dagar", "day", "days");
    private static final Counted MONTHS = new Counted("månad", "månader", "month", "months");
    private static final Counted YEARS = new Counted("år", "år", "year", "years");

    private UnitPhrase() {}

    static Words of(BigDecimal number, Unit unit, Collection<BigDecimal> limits) {
        return worded(shown(number, unit, limits), unit);
    }

    /** Every decimal of it. */
    static Words exact(BigDecimal number, Unit unit) {
        return worded(Numeral.rounded(scaled(number, unit), EXACT), unit);
    }

    /** Two numbers, neither negative, with the unit once; with every decimal if they would otherwise look alike. */
    static Words range(BigDecimal from, BigDecimal to, Unit unit, Collection<BigDecimal> limits) {
        BigDecimal low = shown(from, unit, limits);
        BigDecimal high = shown(to, unit, limits);
        if (low.compareTo(high) == 0) {
            low = Numeral.rounded(scaled(from, unit), EXACT);
            high = Numeral.rounded(scaled(to, unit), EXACT);
        }
        Words first = numeral(low, unit);
        Words second = numeral(high, unit);
        return named(new Words(first.sv() + "–" + second.sv(), first.en() + "–" + second.en()), unit, false);
    }

    private static BigDecimal shown(BigDecimal number, Unit unit, Collection<BigDecimal> limits) {
        List<BigDecimal> apart =
                limits.stream().map(limit -> scaled(limit, unit)).toList();
        return rounded(scaled(number, unit), decimals(unit), apart);
    }

    /** A share as per cent. */
    private static BigDecimal scaled(BigDecimal number, Unit unit) {
        return unit == Unit.SHARE || unit == Unit.SHARE_DIFFERENCE ? number.multiply(PER_CENT) : number;
    }

    private static Words worded(BigDecimal rounded, Unit unit) {
        return named(numeral(rounded, unit), unit, rounded.compareTo(BigDecimal.ONE) == 0);
    }

    private static Words numeral(BigDecimal rounded, Unit unit) {
        if (unit == Unit.YEAR) {
            return both(rounded.toPlainString());
        }
        return Numeral.of(unit == Unit.SHARE_DIFFERENCE && rounded.scale() < 1 ? rounded.setScale(1) : rounded);
    }

    /** As few decimals as the unit asks for, but never so few that it looks like a limit, or a whole number, that it is not. */
    private static BigDecimal rounded(BigDecimal number, int decimals, Collection<BigDecimal> limits) {
        for (int each = decimals; each < EXACT; each++) {
            BigDecimal rounded = Numeral.rounded(number, each);
            boolean exact = rounded.compareTo(number) == 0;
            boolean whole = rounded.scale() <= 0;
            if (exact || (!whole && limits.stream().noneMatch(limit -> limit.compareTo(rounded) == 0))) {
                return rounded;
            }
        }
        return Numeral.rounded(number, EXACT);
    }

    private static int decimals(Unit unit) {
        return switch (unit) {
            case EDUCATION_LEVEL -> 2;
            case PURE -> 3;
            default -> 1;
        };
    }

    private static Words named(Words number, Unit unit, boolean one) {
        return switch (unit) {
            case SHARE -> new Words(number.sv() + " %", number.en() + "%");
            case SHARE_DIFFERENCE -> PERCENTAGE_POINTS.after(number, one);
            case SURVEY_INDEX, SOCIO_ECONOMIC_INDEX -> before("index ", "index ", number);
            case MERIT_POINTS, MERIT_DIFFERENCE -> MERIT_POINTS.after(number, one);
            case EDUCATION_LEVEL -> before("utbildningsnivå ", "education level ", number);
            case PUPILS -> Counted.PUPILS.after(number, one);
            case FULL_TIME_POSTS -> FULL_TIME_POSTS.after(number, one);
            case KRONOR -> new Words(number.sv() + " kr", "SEK " + number.en());
            case RATIO -> TIMES.after(number, one);
            case DAYS, DAYS_LEFT -> DAYS.after(number, one);
            case MONTHS -> MONTHS.after(number, one);
            case YEARS -> YEARS.after(number, one);
            case COUNT, PURE, YEAR -> number;
        };
    }

    private static Words before(String sv, String en, Words number) {
        return new Words(sv + number.sv(), en + number.en());
    }

    private static Words both(String text) {
        return new Words(text, text);
    }
}
