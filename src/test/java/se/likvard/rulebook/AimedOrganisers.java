package se.likvard.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserType;
import se.likvard.organiser.Shape;
import se.likvard.value.Listed;
import se.likvard.value.Origin;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/**
 * Organisers aimed at the rules: figures on, just below and just above the limits, by chance but from a seed, with as many
 * holes as asked for.
 */
final class AimedOrganisers {

    static final List<String> CODES = List.of("10000001", "10000002");

    private final Random random;
    private final LocalDate day;
    private final double holes;
    private final AimedValues values;
    /** Whether the municipality's units differ in step with their pupils' background. */
    private boolean segregated;
    /** Whether there is nothing to remark on, but for the holes. */
    private boolean healthy;

    AimedOrganisers(Random random, LocalDate day, double holes) {
        this.random = random;
        this.day = day;
        this.holes = holes;
        this.values = new AimedValues(day);
    }

    Organiser next() {
        segregated = random.nextInt(3) > 0;
        healthy = random.nextInt(5) == 0;
        return (Organiser) record(Shape.of(Organiser.class), "2120000001", 0);
    }

    /** A record without holes, its own lists included, as an absent list might have held. */
    Record typical(Shape shape, int number) {
        AimedOrganisers whole = new AimedOrganisers(random, day, 0);
        whole.segregated = segregated;
        return whole.record(shape, key(shape, number), number);
    }

    private Record record(Shape shape, Object key, int number) {
        List<Object> contents = new ArrayList<>();
        for (Component component : shape.components()) {
            contents.add(
                    switch (component.form()) {
                        case KEY -> key;
                        case PLAIN -> plain(component);
                        case VALUE -> holed(shape, component, whole(shape, component, number));
                        case RECORD -> record(component.nested(), key, number);
                        case LIST -> holed(list(component.nested()));
                    });
        }
        return shape.create(contents);
    }

    /** The list whole, in part or not at all. */
    private Listed<Record> holed(Listed<Record> list) {
        double hole = random.nextDouble();
        return hole < holes / 3 ? Listed.unknown() : hole < holes / 2 ? Listed.atLeast(list.items()) : list;
    }

    private Listed<Record> list(Shape shape) {
        int size = AimedValues.size(shape.name(), random, healthy);
        return Listed.of(IntStream.range(0, size)
                .mapToObj(number -> record(shape, key(shape, number), number))
                .toList());
    }

    private Object key(Shape shape, int number) {
        return switch (shape.name()) {
            case "SchoolUnit" -> "1000000" + (number + 1);
            case "MunicipalityUnit" -> "2000000" + number;
            case "SchoolYear", "OrganiserYear", "MunicipalityYear" -> values.newestYear() - number;
            default -> Integer.toString(number + 1);
        };
    }

    private Object plain(Component component) {
        OrganiserType type = random.nextInt(5) == 0 ? OrganiserType.INDEPENDENT : OrganiserType.MUNICIPAL;
        return component.content() == OrganiserType.class ? type : "Namn";
    }

    private Value<?> whole(Shape shape, Component component, int number) {
        List<Value<?>> pool = values.pool(shape, component);
        boolean inStep = segregated && shape.name().equals("MunicipalityUnit");
        boolean ranked = inStep && !component.name().equals("specialUnit");
        if (healthy && random.nextInt(40) > 0) {
            return pool.get(0);
        }
        return pool.get(ranked ? number % pool.size() : random.nextInt(pool.size()));
    }

    private Value<?> holed(Shape shape, Component component, Value<?> whole) {
        if (random.nextDouble() >= holes) {
            return whole;
        }
        return switch (random.nextInt(8)) {
            case 0 -> Value.none();
            case 1 -> Value.notApplicable();
            case 2 -> whole.from(new Origin("egen uppgift", day.plusDays(random.nextInt(3) - 1)));
            case 3, 4, 5 -> interval(values.pool(shape, component));
            default -> Value.unknown(random.nextBoolean() ? Reason.SUPPRESSED : Reason.NOT_REPORTED);
        };
    }

    /** An interval between two of the values; unknown where there are no figures to lie between. */
    Value<?> interval(List<Value<?>> pool) {
        List<?> figures = pool.stream()
                .flatMap(each -> each.exact().stream())
                .filter(each -> each instanceof BigDecimal || each instanceof LocalDate)
                .toList();
        if (figures.isEmpty()) {
            return Value.unknown(Reason.NOT_REPORTED);
        }
        Object one = figures.get(random.nextInt(figures.size()));
        Object other = figures.get(random.nextInt(figures.size()));
        return one instanceof LocalDate date
                ? between(date, (LocalDate) other)
                : between((BigDecimal) one, (BigDecimal) other);
    }

    private static <T extends Comparable<? super T>> Value<T> between(T one, T other) {
        List<T> ends = Stream.of(one, other).sorted().toList();
        return Value.between(ends.get(0), ends.get(1));
    }
}
