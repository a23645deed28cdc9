package se.likvard.organiser;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Value;

/** Reads dates {@code 2014-10-01}; {@code 2014-10} and {@code 2014} are every day of that month or year. */
final class DateReader {

    /** The years a date may lie in, to catch the likes of 0202 for 2022. */
    static final String YEARS = "(?:19|20|21)\\d\\d";

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");

    private final Problems problems;

    DateReader(Problems problems) {
        this.problems = problems;
    }

    /** The date or the interval it lies in; null when it is no date, which is then a problem. */
    @Nullable
    Value<LocalDate> read(JsonNode node, Pointer at) {
        Matcher parts = DATE.matcher(node.isTextual() ? node.textValue() : "");
        if (!parts.matches()) {
            notADate(node, at);
            return null;
        }
        if (!exists(parts)) {
            problems.at(
                    at,
                    "Dagen " + parts.group() + " finns inte eller ligger utanför åren 1900–2199.",
                    "There is no day " + parts.group() + ", or it lies outside the years 1900–2199.");
            return null;
        }
        return interval(parts);
    }

    /** A single day; null when it is none, which is then a problem. */
    @Nullable
    LocalDate day(JsonNode node, Pointer at) {
        Value<LocalDate> date = read(node, at);
        if (date != null && date.exact().isEmpty()) {
            problems.at(at, "Skriv hela dagen, som 2025-03-01.", "Write the whole day, as 2025-03-01.");
            return null;
        }
        return date == null ? null : date.lowest().orElseThrow();
    }

    private void notADate(JsonNode node, Pointer at) {
        problems.at(
                at,
                Wording.found(node).sv()
                        + " är inte ett datum. Skriv det som \"2025-03-01\", eller som \"2025-03\" eller"
                        + " \"2025\" om bara det är känt.",
                Wording.found(node).en()
                        + " is not a date. Write it as \"2025-03-01\", or as \"2025-03\" or \"2025\" if"
                        + " only that is known.");
    }

    private static boolean exists(Matcher parts) {
        int year = part(parts, 1, 1);
        int month = part(parts, 2, 1);
        return year >= 1900
                && year < 2200
                && month >= 1
                && month <= 12
                && part(parts, 3, 1) >= 1
                && part(parts, 3, 1) <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static Value<LocalDate> interval(Matcher parts) {
        YearMonth first = YearMonth.of(part(parts, 1, 1), part(parts, 2, 1));
        YearMonth last = YearMonth.of(part(parts, 1, 1), part(parts, 2, 12));
        return Value.between(first.atDay(part(parts, 3, 1)), last.atDay(part(parts, 3, last.lengthOfMonth())));
    }

    private static int part(Matcher parts, int group, int otherwise) {
        String text = parts.group(group);
        return text == null ? otherwise : Integer.parseInt(text);
    }
}
