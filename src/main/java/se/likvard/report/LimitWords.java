package se.likvard.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.AppliedLimit;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/** Limits in words: name, value and unit, from when, how sure and who says so. */
final class LimitWords {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Words NOTHING = new Words("", "");

    private LimitWords() {}

    static void print(List<AppliedLimit> limits, Page page) {
        String label = page.in("Gräns", "Limit");
        for (AppliedLimit limit : Sorted.limits(limits)) {
            page.detail(label, of(limit, page));
            label = "";
        }
    }

    private static String of(AppliedLimit limit, Page page) {
        String about = page.in(limit.status().words()) + "; " + limit.source();
        return limit.name() + " = " + value(limit, page) + ", " + from(limit.from(), page) + " (" + about + ")";
    }

    /** A value with its unit: shares as per cent, a decimal comma in Swedish. */
    static String value(AppliedLimit limit, Page page) {
        return number(limit).map(number -> measured(number, limit.unit(), page)).orElse(limit.value());
    }

    /** A limit's value as a number, unless it is a date. */
    static Optional<BigDecimal> number(AppliedLimit limit) {
        return NUMBER.matcher(limit.value()).matches() ? Optional.of(new BigDecimal(limit.value())) : Optional.empty();
    }

    private static String measured(BigDecimal number, @Nullable Unit unit, Page page) {
        boolean share = unit == Unit.SHARE || unit == Unit.SHARE_DIFFERENCE;
        BigDecimal shown = share ? number.movePointRight(2) : number;
        return decimal(shown, page) + page.in(suffix(unit, shown.compareTo(BigDecimal.ONE) == 0));
    }

    private static String decimal(BigDecimal number, Page page) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        String plain = shortest.toPlainString().replace('-', '−');
        return page.in(plain.replace('.', ','), plain);
    }

    private static Words suffix(@Nullable Unit unit, boolean one) {
        if (unit == null) {
            return NOTHING;
        }
        return switch (unit) {
            case SHARE -> new Words(" %", "%");
            case SHARE_DIFFERENCE -> counted(one, "procentenhet", "procentenheter", "percentage point");
            case MERIT_POINTS, MERIT_DIFFERENCE -> counted(one, "meritpoäng", "meritpoäng", "merit point");
            case PUPILS -> counted(one, "elev", "elever", "pupil");
            case KRONOR -> new Words(" kr", " SEK");
            case MONTHS -> counted(one, "månad", "månader", "month");
            case YEARS -> counted(one, "år", "år", "year");
            default -> NOTHING;
        };
    }

    private static Words counted(boolean one, String svOne, String sv, String enOne) {
        return new Words(" " + (one ? svOne : sv), " " + enOne + (one ? "" : "s"));
    }

    /** A first day, or a school year by the year it ends. */
    private static String from(String from, Page page) {
        if (!YEAR.matcher(from).matches()) {
            return page.in("från ", "from ") + from;
        }
        int ends = Integer.parseInt(from);
        String second = Integer.toString(100 + ends % 100).substring(1);
        return page.in("läsåret ", "school year ") + (ends - 1) + "/" + second;
    }
}
