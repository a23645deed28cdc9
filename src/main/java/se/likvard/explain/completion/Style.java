package se.likvard.explain.completion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.organiser.Component;
import se.likvard.organiser.Shape;
import se.likvard.value.Between;
import se.likvard.value.Kind;
import se.likvard.value.Listed;
import se.likvard.value.Origin;
import se.likvard.value.Reason;
import se.likvard.value.Unit;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/**
 * One way to answer everything that a computed figure waits for, all alike: it need only be one that could be true.
 *
 * @param day of the assessment
 * @param records how many more records a list holds
 * @param date of what happened
 * @param level how high numbers are; flags are true when they are high
 * @param unit the code of the school unit that records are about; null when they are about none
 * @param word what a choice of this name is: the area; null for any
 */
record Style(
        LocalDate day,
        int records,
        @Nullable LocalDate date,
        Level level,
        @Nullable String unit,
        @Nullable String word) {

    private static final List<Integer> RECORDS = List.of(1, 0, 3, 2, 4, 5, 10);
    private static final BigDecimal MANY = BigDecimal.valueOf(1000);
    private static final BigDecimal COHORT = BigDecimal.valueOf(60);
    private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);
    private static final int FIRST_KEY = 700;
    private static final int JULY = 7;

    /** How high numbers are. */
    enum Level {
        HIGH,
        LOW,
        /** High in every second record. */
        APART
    }

    /** All ways, likely ones first, for a figure that is to be what is wanted. */
    static List<Style> of(
            LocalDate day, Value<?> wanted, @Nullable Unit unit, @Nullable String code, @Nullable String word) {
        List<Style> styles = new ArrayList<>();
        for (Optional<LocalDate> date : dates(day, wanted, unit)) {
            for (int records : RECORDS) {
                for (Level level : Level.values()) {
                    styles.add(new Style(day, records, date.orElse(null), level, code, word));
                }
            }
        }
        return styles;
    }

    /** A time ago that makes an age what is wanted; otherwise of late, long ago, and never. */
    private static List<Optional<LocalDate>> dates(LocalDate day, Value<?> wanted, @Nullable Unit unit) {
        List<Optional<LocalDate>> dates = new ArrayList<>();
        if (wanted.exact().orElse(null) instanceof BigDecimal number && unit != null) {
            long whole = number.longValue();
            switch (unit) {
                case DAYS, DAYS_LEFT -> dates.add(Optional.of(day.minusDays(whole)));
                case MONTHS -> dates.add(Optional.of(day.minusMonths(whole)));
                case YEARS -> dates.add(Optional.of(yearsAgo(day, number)));
                default -> {}
            }
        }
        dates.replaceAll(each -> each.map(Style::withinReason));
        dates.add(Optional.of(day.minusMonths(2)));
        dates.add(Optional.of(day.minusYears(5)));
        dates.add(Optional.empty());
        return dates;
    }

    private static LocalDate withinReason(LocalDate date) {
        return date.isBefore(FIRST_DAY) ? FIRST_DAY : date.isAfter(LAST_DAY) ? LAST_DAY : date;
    }

    private static LocalDate yearsAgo(LocalDate day, BigDecimal years) {
        long whole = years.longValue();
        BigDecimal part = years.subtract(BigDecimal.valueOf(whole));
        return day.minusYears(whole)
                .minusDays(part.multiply(BigDecimal.valueOf(365)).longValue());
    }

    /** What a component holds in this style. */
    private Value<?> value(Component component, int number) {
        Value<?> value = switch (component.kind()) {
            case FLAG -> Value.of(level == Level.HIGH);
            case NUMBER -> number(component, number);
            case DATE -> date(component);
            case CHOICE -> choice(component, number);
            default -> text(component, number);
        };
        return value.from(new Origin(null, day));
    }

    /** What is planned lies as far ahead as what has happened lies behind. */
    private Value<?> date(Component component) {
        if (component.ends() || date == null) {
            return Value.none();
        }
        return Value.of(component.isPlanned() ? day.plusDays(ChronoUnit.DAYS.between(date, day)) : date);
    }

    /** Where something is known between bounds, it stays there; a text that is not to be a new one is that of another record. */
    Value<?> value(Component component, Value<?> known, int number, Optional<Value<?>> sibling) {
        if (level == Level.LOW && component.kind() == Kind.TEXT && sibling.isPresent()) {
            return sibling.get().from(new Origin(null, day));
        }
        if (known instanceof Between<?> between) {
            Object bound = level == Level.HIGH ? between.to() : between.from();
            return Value.of(bound).from(new Origin(null, day));
        }
        return value(component, number);
    }

    private Value<?> number(Component component, int number) {
        Unit of = component.unit().orElse(Unit.PURE);
        if (of == Unit.YEAR) {
            return Value.of(BigDecimal.valueOf(date == null ? day.getYear() : date.getYear()));
        }
        if (level != Level.HIGH && of == Unit.PUPILS) {
            return Value.of(COHORT);
        }
        boolean high = level == Level.HIGH || level == Level.APART && number % 2 == 0;
        return Value.of(high ? of.most().min(MANY) : of.least().max(MANY.negate()));
    }

    private Value<?> choice(Component component, int number) {
        Object[] words = component.content().getEnumConstants();
        return IntStream.range(0, words.length)
                .filter(each -> words[each].toString().equals(word))
                .mapToObj(each -> Value.of(words[each]))
                .findFirst()
                .orElse(Value.of(words[number % words.length]));
    }

    private Value<?> text(Component component, int number) {
        if (component.name().equals("schoolUnitCode")) {
            return unit == null ? Value.none() : Value.of(unit);
        }
        return Value.of(component.key(FIRST_KEY + number));
    }

    /**
     * A list with the records that it has, and more; it is told in full.
     *
     * @param inputs what matters of them; other numbers are left for the figures that they matter to
     */
    Listed<Record> list(Shape shape, Listed<?> told, List<String> inputs) {
        List<Record> items = new ArrayList<>();
        told.forEach(each -> items.add(with((Record) each, items.size(), inputs)));
        Set<String> taken = items.stream().map(Paths::key).collect(Collectors.toSet());
        Stream.iterate(items.size(), number -> number + 1)
                .map(number -> with(blank(shape, key(shape, number)), number, inputs))
                .filter(each -> !taken.contains(Paths.key(each)))
                .limit(records)
                .forEach(items::add);
        return Listed.of(items);
    }

    /** The record with what is not known of it, as far as it matters. */
    private Record with(Record record, int number, List<String> inputs) {
        Shape shape = Shape.of(record.getClass());
        return shape.create(component -> {
            boolean matters = component.kind() != Kind.NUMBER || inputs.contains(shape.name() + "." + component.name());
            Object content = component.of(record);
            return content instanceof Unknown<?> && matters ? value(component, number) : content;
        });
    }

    private static Record unknown(Shape shape) {
        return blank(shape, "");
    }

    /** A record of which nothing is known but its key. */
    static Record blank(Shape shape, String key) {
        return shape.create(component -> switch (component.form()) {
            case KEY -> component.content() == int.class ? (Object) Integer.valueOf(key) : key;
            case PLAIN -> component.name();
            case VALUE -> Value.unknown(Reason.NOT_REPORTED);
            case RECORD -> unknown(component.nested());
            case LIST -> Listed.unknown();
        });
    }

    /** School years count back from the one that ended last. */
    private String key(Shape shape, int number) {
        int ended = day.getMonthValue() >= JULY ? day.getYear() : day.getYear() - 1;
        Component key = shape.key().orElseThrow();
        return key.content() == int.class ? Integer.toString(ended - number) : key.key(FIRST_KEY + number);
    }
}
