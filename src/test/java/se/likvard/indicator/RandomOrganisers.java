package se.likvard.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolYear;
import se.likvard.organiser.Shape;
import se.likvard.value.Between;
import se.likvard.value.Listed;
import se.likvard.value.NotApplicable;
import se.likvard.value.Reason;
import se.likvard.value.Unit;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** Makes random organisers with a share of holes, and fills the holes of others. */
record RandomOrganisers(Random random, double holes) {

    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(2017, 3, 31),
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2021, 6, 30),
            LocalDate.of(2021, 7, 1),
            LocalDate.of(2022, 11, 1),
            LocalDate.of(2024, 1, 31),
            LocalDate.of(2025, 10, 31),
            LocalDate.of(2025, 11, 1),
            LocalDate.of(2025, 11, 2),
            LocalDate.of(2026, 2, 1));

    Organiser organiser() {
        return (Organiser) record(Shape.of(Organiser.class), "1");
    }

    Organiser completed(Organiser open) {
        return Tree.map(open, (component, content) -> complete(component, content));
    }

    private Object complete(Component component, Object content) {
        if (content instanceof Listed<?> list) {
            return completed(component, list.items());
        }
        if (content instanceof Unknown<?> unknown) {
            boolean fewPupils =
                    unknown.reason() == Reason.SUPPRESSED && component.name().equals("gradeNinePupils");
            return fewPupils ? Value.of(BigDecimal.valueOf(random.nextInt(10))) : known(component);
        }
        return content instanceof Between<?> between ? inside(component, between) : content;
    }

    private Value<?> inside(Component component, Between<?> between) {
        for (int attempt = 0; attempt < 20; attempt++) {
            Object one = content(component);
            if (one instanceof BigDecimal number
                    && number.compareTo((BigDecimal) between.from()) >= 0
                    && number.compareTo((BigDecimal) between.to()) <= 0) {
                return Value.of(number);
            }
            if (one instanceof LocalDate date
                    && !date.isBefore((LocalDate) between.from())
                    && !date.isAfter((LocalDate) between.to())) {
                return Value.of(date);
            }
        }
        return Value.of(random.nextBoolean() ? between.from() : between.to());
    }

    private Record record(Shape shape, Object key) {
        List<Object> contents = new ArrayList<>();
        for (Component component : shape.components()) {
            contents.add(
                    switch (component.form()) {
                        case KEY -> key;
                        case PLAIN ->
                            component.content().isEnum() ? component.content().getEnumConstants()[0] : "x";
                        case VALUE -> random.nextDouble() < holes ? hole(component) : known(component);
                        case RECORD -> record(component.nested(), key);
                        case LIST -> holed(list(component));
                    });
        }
        return withoutGradeNine(shape.create(contents));
    }

    /** A unit without grade 9 has no merit value either. */
    private static Record withoutGradeNine(Record record) {
        return record instanceof SchoolYear year && year.gradeNinePupils() instanceof NotApplicable
                ? Tree.map(
                        year,
                        (component, content) -> component.name().equals("meritValue") ? Value.notApplicable() : content)
                : record;
    }

    /** The list whole, in part or not at all. */
    private Listed<?> holed(Listed<?> list) {
        double chance = random.nextDouble();
        return chance < holes / 3 ? Listed.unknown() : chance < holes ? Listed.atLeast(list.items()) : list;
    }

    /** What is known, and perhaps more under other keys. */
    private Listed<?> completed(Component component, List<?> known) {
        Component key = component.nested().key().orElseThrow();
        Set<Object> keys = known.stream().map(each -> key.of((Record) each)).collect(Collectors.toSet());
        List<Object> items = new ArrayList<>(known);
        list(component).stream()
                .filter(each -> !keys.contains(key.of((Record) each)))
                .forEach(items::add);
        return Listed.of(items);
    }

    private Listed<?> list(Component component) {
        boolean years = component.nested().key().orElseThrow().content() == int.class;
        List<Object> items = new ArrayList<>();
        int size = random.nextInt(5);
        for (int item = 0; item < size; item++) {
            items.add(record(component.nested(), years ? (Object) (2026 - item) : "" + (item + 1)));
        }
        return Listed.of(items);
    }

    private Value<?> hole(Component component) {
        int kind = random.nextInt(3);
        Object one = content(component);
        Object other = content(component);
        if (kind == 0 || !(one instanceof BigDecimal || one instanceof LocalDate)) {
            return Value.unknown(random.nextBoolean() ? Reason.SUPPRESSED : Reason.NOT_REPORTED);
        }
        return one instanceof BigDecimal number
                ? Value.between(number.min((BigDecimal) other), number.max((BigDecimal) other))
                : dates((LocalDate) one, (LocalDate) other);
    }

    private static Value<LocalDate> dates(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? Value.between(one, other) : Value.between(other, one);
    }

    Value<?> known(Component component) {
        boolean mayBeNone = component.content() == LocalDate.class;
        int kind = random.nextInt(12);
        boolean inComparison = component.name().equals("allSubjectsPassed");
        if (kind < (mayBeNone ? 4 : 1)) {
            return Value.none();
        }
        return kind == 11 && !inComparison ? Value.notApplicable() : Value.of(content(component));
    }

    private Object content(Component component) {
        return switch (component.kind()) {
            case NUMBER -> number(component.unit().orElseThrow());
            case DATE -> DATES.get(random.nextInt(DATES.size()));
            case FLAG -> random.nextInt(4) == 0;
            case CHOICE ->
                component.content()
                        .getEnumConstants()[random.nextInt(component.content().getEnumConstants().length)];
            default -> "" + (1 + random.nextInt(3));
        };
    }

    private BigDecimal number(Unit unit) {
        return switch (unit) {
            case SHARE -> BigDecimal.valueOf(random.nextInt(11), 1);
            case MERIT_POINTS -> BigDecimal.valueOf(200 + random.nextInt(12));
            case MERIT_DIFFERENCE -> BigDecimal.valueOf(-12L - random.nextInt(10));
            case PUPILS -> BigDecimal.valueOf(random.nextInt(6) * 5L + random.nextInt(2));
            case EDUCATION_LEVEL -> BigDecimal.valueOf(20 + random.nextInt(4), 1);
            case SOCIO_ECONOMIC_INDEX -> BigDecimal.valueOf(98 + random.nextInt(5));
            case YEAR -> BigDecimal.valueOf(2021 + random.nextInt(6));
            default -> BigDecimal.valueOf(random.nextInt(10));
        };
    }
}
