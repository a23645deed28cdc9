package se.likvard.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them: {@code 2024-05-01}, {@code 2024-05}, {@code 2024}, {@code 2024-05-01 – 2024-06-30}, or the spreadsheet's own. */
final class Dates {

    private static final Pattern DATE =
            Pattern.compile("((?:19|20|21)\\d\\d)(?:-(\\d\\d))?(?:-(\\d\\d))?(?:[ T]00:00(?::00)?)?");
    private static final Pattern BETWEEN = Pattern.compile("(\\S+)\\s*(?:–|—|till|to|(?<=\\s)-)\\s*(\\S+)");

    /** The day before a spreadsheet's day 1, for every day from 1 March 1900 on. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private Dates() {}

    /** The date, or the two days that it lies between. */
    static Heard hear(Cell cell) {
        BigDecimal number = cell.number();
        String text =
                number == null ? cell.text() : fromNumber(number, cell.format()).orElse(cell.text());
        Matcher between = BETWEEN.matcher(text);
        if (!between.matches()) {
            return exists(text) ? Heard.of(text.substring(0, Math.min(10, text.length()))) : wrong(cell);
        }
        String from = between.group(1);
        String to = between.group(2);
        if (!exists(from) || !exists(to)) {
            return wrong(cell);
        }
        return from.compareTo(to) > 0
                ? Heard.wrong("den första dagen är senare än den andra", "the first day is later than the second")
                : Heard.of(
                        JsonNodeFactory.instance.objectNode().put("from", from).put("to", to));
    }

    /** A single day; empty when it is none. */
    static Optional<LocalDate> day(Cell cell) {
        return hear(cell)
                .value()
                .filter(each -> each.isTextual() && each.asText().length() == 10)
                .map(each -> LocalDate.parse(each.asText()));
    }

    /** A year is meant by a number that looks like one; any other number is the spreadsheet's day. */
    private static Optional<String> fromNumber(BigDecimal number, String format) {
        if (number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > 6) {
            return Optional.empty();
        }
        int day = number.intValue();
        if (day < 2200) {
            return Optional.empty();
        }
        LocalDate date = ZERO.plusDays(day);
        String shown = format.toLowerCase(Locale.ROOT);
        boolean noDay = shown.contains("y") && !shown.contains("d");
        return Optional.of(noDay ? YearMonth.from(date).toString() : date.toString());
    }

    private static boolean exists(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        try {
            LocalDate.of(part(parts, 1), part(parts, 2), part(parts, 3));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int part(Matcher parts, int group) {
        String text = parts.group(group);
        return text == null ? 1 : Integer.parseInt(text);
    }

    private static Heard wrong(Cell cell) {
        return Heard.wrong(
                Listener.brief(cell.text())
                        + " är inget datum; skriv 2024-05-01, eller 2024-05 eller 2024 om bara det är känt",
                Listener.brief(cell.text())
                        + " is no date; write 2024-05-01, or 2024-05 or 2024 if only that is known");
    }
}
