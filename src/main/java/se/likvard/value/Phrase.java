package se.likvard.value;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values in words, in Swedish and English, independent of the machine's locale. */
public final class Phrase {

    private Phrase() {}

    /**
     * A value with its unit: "72,5 %", "3,003 år", "mellan 10 elever och 14 elever", "okänt (inte rapporterat)".
     *
     * @param unit of a number, else null
     */
    public static Words of(Value<?> value, @Nullable Unit unit) {
        return of(value, unit, List.of());
    }

    /** The same, with as many decimals as it takes not to look equal to one of the limits that it differs from. */
    public static Words of(Value<?> value, @Nullable Unit unit, Collection<BigDecimal> limits) {
        if (value instanceof Known<?> known) {
            return plain(known.value(), unit, limits);
        }
        if (value instanceof Between<?> between) {
            Words from = plain(between.from(), unit, limits);
            Words to = plain(between.to(), unit, limits);
            return new Words("mellan " + from.sv() + " och " + to.sv(), "between " + from.en() + " and " + to.en());
        }
        if (value instanceof Unknown<?> unknown) {
            Words reason = of(unknown.reason());
            return new Words("okänt (" + reason.sv() + ")", "unknown (" + reason.en() + ")");
        }
        return value.isNone() ? new Words("finns inte", "none") : new Words("ej tillämpligt", "not applicable");
    }

    /** A number to its last decimal, as a limit is shown. */
    public static Words exact(BigDecimal number, @Nullable Unit unit) {
        return unit == null ? of(Value.of(number), null) : UnitPhrase.exact(number, unit);
    }

    /** Why a value is not known. */
    public static Words of(Reason reason) {
        return switch (reason) {
            case NOT_REPORTED -> new Words("inte rapporterat", "not reported");
            case SUPPRESSED -> new Words("skyddat, för få bakom uppgiften", "suppressed, too few behind it");
            case WITHHELD -> new Words("inte utlämnat", "withheld");
            case NOT_YET_OBSERVED -> new Words("inte känt den dagen", "not known on that day");
            case NOT_EXACT -> new Words("inte exakt", "not exact");
            case NO_POLICY_VALUE -> new Words("inget gränsvärde för tiden", "no limit for that time");
        };
    }

    /** A school year by the year it ends: 2025 is "läsåret 2024/25". */
    public static Words schoolYear(int ends) {
        String end = Integer.toString(ends);
        String years = (ends - 1) + "/" + (ends % 100 == 0 ? end : end.substring(end.length() - 2));
        return new Words("läsåret " + years, "school year " + years);
    }

    private static Words plain(Object value, @Nullable Unit unit, Collection<BigDecimal> limits) {
        if (value instanceof BigDecimal number && unit != null) {
            return UnitPhrase.of(number, unit, limits);
        }
        if (value instanceof Boolean flag) {
            return flag ? new Words("ja", "yes") : new Words("nej", "no");
        }
        String text =
                value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
        return new Words(text, text);
    }
}
