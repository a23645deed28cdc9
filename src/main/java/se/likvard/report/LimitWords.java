package se.likvard.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.likvard.assessment.AppliedLimit;
import se.likvard.value.Phrase;

/** Limits in words: name, value and unit, from when, how sure and who says so. */
public final class LimitWords {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private LimitWords() {}

    static void print(List<AppliedLimit> limits, Page page) {
        String label = page.in("Gräns", "Limit");
        for (AppliedLimit limit : Sorted.limits(limits)) {
            page.detail(label, of(limit, page));
            label = "";
        }
    }

    /** One limit, on one line. */
    public static String of(AppliedLimit limit, Page page) {
        String about = page.in(limit.status().words()) + "; " + page.in(limit.source());
        return limit.name() + " = " + value(limit, page) + ", " + from(limit.from(), page) + " (" + about + ")";
    }

    /** A value with its unit: shares as per cent, a decimal comma in Swedish. */
    static String value(AppliedLimit limit, Page page) {
        return number(limit)
                .map(number -> page.in(Phrase.exact(number, limit.unit())))
                .orElse(limit.value());
    }

    /** A limit's value as a number, unless it is a date. */
    static Optional<BigDecimal> number(AppliedLimit limit) {
        return NUMBER.matcher(limit.value()).matches() ? Optional.of(new BigDecimal(limit.value())) : Optional.empty();
    }

    /** A first day, or a school year by the year it ends. */
    private static String from(String from, Page page) {
        if (!YEAR.matcher(from).matches()) {
            return page.in("från ", "from ") + from;
        }
        return page.in(Phrase.schoolYear(Integer.parseInt(from)));
    }
}
