package se.likvard.organiser;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import se.likvard.value.Listed;
import se.likvard.value.Origin;
import se.likvard.value.Reason;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/** Organisers with every form of value, by chance but from a seed. */
public final class RandomOrganisers {

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final List<String> CODES = List.of("10000001", "10000002", "10000003");

    private final RandomGenerator random;

    public RandomOrganisers(RandomGenerator random) {
        this.random = random;
    }

    public Organiser next() {
        return (Organiser) record(Shape.of(Organiser.class));
    }

    private Record record(Shape shape) {
        Optional<LocalDate> begins = shape.marked(Begins.class).map(any -> day());
        List<Object> contents = new ArrayList<>();
        for (Component component : shape.components()) {
            contents.add(
                    switch (component.form()) {
                        case KEY, PLAIN -> plain(component);
                        case VALUE ->
                            begins.isPresent() && component.content() == LocalDate.class
                                    ? inSpan(component, begins.get())
                                    : value(component);
                        case RECORD -> record(component.nested());
                        case LIST -> list(component.nested());
                    });
        }
        return shape.create(contents);
    }

    private Listed<Record> list(Shape shape) {
        if (random.nextInt(5) == 0) {
            return Listed.unknown();
        }
        Map<Object, Record> byKey = new TreeMap<>();
        Component key = shape.key().orElseThrow();
        for (int count = random.nextInt(4); count > 0; count--) {
            Record item = record(shape);
            byKey.put(key.of(item), item);
        }
        if (shape.name().equals("SchoolUnit")) {
            // all of them, so that whatever refers to a unit finds it
            while (byKey.size() < CODES.size()) {
                Record item = record(shape);
                byKey.put(key.of(item), item);
            }
        }
        List<Record> items = List.copyOf(byKey.values());
        return random.nextInt(4) == 0 ? Listed.atLeast(items) : Listed.of(items);
    }

    private Object plain(Component component) {
        return switch (component.kind()) {
            case NUMBER -> 2015 + random.nextInt(12);
            case CHOICE ->
                pick(component.choices().values().stream()
                        .sorted(Comparator.comparing(Object::toString))
                        .toList());
            default ->
                switch (component.name()) {
                    case "registrationNumber" -> "2120000001";
                    case "schoolUnitCode" -> pick(CODES);
                    case "id" -> Integer.toString(random.nextInt(100));
                    default -> pick(List.of("Åsele skola", "Ö", "~/a b", "\"quoted\" — text", "学校"));
                };
        };
    }

    /** A date in a record that begins on a day: an end never before it. */
    private Value<?> inSpan(Component component, LocalDate begins) {
        boolean isBeginning = component.has(Begins.class);
        LocalDate from = isBeginning ? begins : begins.plusDays(random.nextInt(900));
        return origin(missingOr(
                random.nextBoolean() ? Value.of(from) : Value.between(from, from.plusDays(random.nextInt(400)))));
    }

    private Value<?> value(Component component) {
        return origin(missingOr(
                switch (component.kind()) {
                    case NUMBER -> number(component.unit().orElseThrow());
                    case DATE -> inSpan(component, day());
                    case FLAG -> Value.of(random.nextBoolean());
                    default -> Value.of(plain(component));
                }));
    }

    private Value<BigDecimal> number(Unit unit) {
        BigDecimal one = numberIn(unit);
        BigDecimal other = numberIn(unit);
        return random.nextBoolean() ? Value.of(one) : Value.between(one.min(other), one.max(other));
    }

    private BigDecimal numberIn(Unit unit) {
        BigDecimal part = BigDecimal.valueOf(random.nextInt(1_000_001), 6);
        int decimals = unit == Unit.YEAR ? 0 : random.nextInt(7);
        BigDecimal number = unit.least()
                .add(unit.most().subtract(unit.least()).multiply(part))
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .max(unit.least())
                .stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private Value<?> missingOr(Value<?> value) {
        return switch (random.nextInt(8)) {
            case 0 -> Value.unknown(Reason.NOT_REPORTED);
            case 1 -> Value.unknown(pick(List.of(Reason.SUPPRESSED, Reason.WITHHELD)));
            case 2 -> Value.none();
            case 3 -> Value.notApplicable();
            default -> value;
        };
    }

    private Value<?> origin(Value<?> value) {
        return switch (random.nextInt(6)) {
            case 0 -> value.from(new Origin("Skolverket", day()));
            case 1 -> value.from(new Origin(null, day()));
            case 2 -> value.from(new Origin("egen uppgift", null));
            default -> value;
        };
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(4000));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
