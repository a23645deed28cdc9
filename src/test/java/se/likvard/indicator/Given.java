package se.likvard.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.likvard.organiser.Organiser;
import se.likvard.value.Figure;
import se.likvard.value.Listed;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** Short words for what tests give. */
final class Given {

    static final LocalDate DAY = LocalDate.of(2025, 11, 1);

    private Given() {}

    static Value<BigDecimal> number(String number) {
        return Value.of(new BigDecimal(number));
    }

    static Value<BigDecimal> numbers(String from, String to) {
        return Value.between(new BigDecimal(from), new BigDecimal(to));
    }

    static Value<LocalDate> date(String date) {
        return Value.of(LocalDate.parse(date));
    }

    static Value<LocalDate> dates(String from, String to) {
        return Value.between(LocalDate.parse(from), LocalDate.parse(to));
    }

    static <T> Value<T> unknown() {
        return Value.unknown(Reason.NOT_REPORTED);
    }

    static <T> Value<T> suppressed() {
        return Value.unknown(Reason.SUPPRESSED);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Listed<T> list(T... items) {
        return Listed.of(List.of(items));
    }

    /** The policy that the rules start with, with some values set otherwise; an empty text takes one away. */
    static Policy policy(String... namesAndValues) {
        Map<String, String> values = new TreeMap<>(Map.of(
                "leastPupils",
                "15",
                "trendFlat",
                "5",
                "trendStrong",
                "20",
                "principalWindow",
                "5",
                "readingBand",
                "0.03",
                "lowMerit[2025]",
                "205.5",
                "lowMerit[2024]",
                "206.2",
                "lowMerit[2023]",
                "206.8",
                "lowMerit[2022]",
                "205.9",
                "qualifiedTeachersNational[2025]",
                "0.726"));
        values.putAll(Map.of(
                "salsaShortfall",
                "17",
                "salsaWindow",
                "3",
                "unsafeNational[2024]",
                "0.19",
                "unsafeNational[2023]",
                "0.2"));
        for (int place = 0; place < namesAndValues.length; place += 2) {
            values.put(namesAndValues[place], namesAndValues[place + 1]);
            values.remove(namesAndValues[place], "");
        }
        return new FixedPolicy(values);
    }

    /** The figure of an indicator of the record at a path. */
    static Figure figure(String indicator, String path, Organiser organiser, LocalDate day, Policy policy) {
        Record record = Tree.at(path, organiser);
        if (record == null) {
            throw new IllegalArgumentException("nothing at " + path);
        }
        return Indicators.of(record.getClass()).stream()
                .filter(each -> each.name().equals(indicator))
                .findFirst()
                .orElseThrow()
                .of(record, Context.of(organiser, day, policy).about(path));
    }

    static Figure figure(String indicator, String path, Organiser organiser) {
        return figure(indicator, path, organiser, DAY, policy());
    }

    /** What a figure says, in short: "3", "2..5", "unknown", "none", "not applicable". */
    static String say(Figure figure) {
        Value<?> value = figure.value();
        if (value.exact().isPresent()) {
            return text(value.exact().get());
        }
        if (value.lowest().isPresent()) {
            return text(value.lowest().get()) + ".." + text(value.highest().orElseThrow());
        }
        return value.isNone() ? "none" : value.isSettled() ? "not applicable" : "unknown";
    }

    private static String text(Object content) {
        return content instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : content.toString();
    }
}
