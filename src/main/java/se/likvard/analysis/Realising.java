package se.likvard.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import se.likvard.dialect.Fact;
import se.likvard.indicator.Behaviour.Monotony;
import se.likvard.indicator.Indicator;
import se.likvard.indicator.Indicators;
import se.likvard.organiser.Component;
import se.likvard.organiser.InvalidOrganiserException;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserType;
import se.likvard.organiser.Organisers;
import se.likvard.reasoning.World;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/**
 * Makes an organiser of a world. What is given is taken over; for a computed figure an input that it rises or falls with is
 * moved until the figure is what it is in the world.
 */
final class Realising {

    private final Rulebook rulebook;
    private final Universe universe;
    private final World world;
    private final LocalDate day;
    private final Map<String, Value<?>> moved = new HashMap<>();

    Realising(Rulebook rulebook, Universe universe, World world) {
        this.rulebook = rulebook;
        this.universe = universe;
        this.world = world;
        this.day = universe.regime().day();
    }

    /** An organiser that could have been sent in; empty when the world is none that can be written down. */
    Optional<Organiser> organiser() {
        for (Fact fact : world.facts()) {
            Indicators.all().stream()
                    .filter(each -> each.of().getSimpleName().equals(fact.type()))
                    .forEach(each -> move(each, fact));
        }
        try {
            return Optional.of(Organisers.read(Organisers.write(made())));
        } catch (InvalidOrganiserException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Organiser made() {
        OrganiserType type = world.value("", "organiserType")
                .flatMap(Value::exact)
                .map(word -> OrganiserType.valueOf(word.toString()))
                .orElse(OrganiserType.MUNICIPAL);
        return new Anyone(day, universe.sizes(), world::isThere, world::isOpen, this::value).organiser(type);
    }

    private Value<?> value(String path, Component component) {
        Value<?> told = moved.get(path);
        if (told != null) {
            return told;
        }
        int dot = path.lastIndexOf('.');
        String key = dot < 0 ? "" : path.substring(0, dot);
        return world.value(key, component.name())
                .map(value -> value.exact().isPresent() ? typed(value, component) : value)
                .orElse(Value.unknown(Reason.NOT_REPORTED));
    }

    /** A word of a choice as the record holds it. */
    private static Value<?> typed(Value<?> value, Component component) {
        return component.content().isEnum()
                ? Value.of(Arrays.stream(component.content().getEnumConstants())
                        .filter(each -> each.toString()
                                .equals(value.exact().orElseThrow().toString()))
                        .findFirst()
                        .orElseThrow())
                : value;
    }

    /** Moves an input of its own until the indicator is as in the world, when it is one that goes with it. */
    private void move(Indicator<?> indicator, Fact fact) {
        Optional<BigDecimal> wanted = world.value(fact.key(), indicator.name())
                .flatMap(Value::exact)
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast);
        wanted.ifPresent(figure -> indicator.behaviour().follows().entrySet().stream()
                .max(Map.Entry.comparingByKey())
                .ifPresent(each -> move(indicator, fact, each.getKey(), each.getValue(), figure)));
    }

    private void move(Indicator<?> indicator, Fact fact, String input, Monotony monotony, BigDecimal wanted) {
        String path = fact.key() + "." + input;
        boolean year = input.endsWith("Year");
        LongFunction<Value<?>> values = year
                ? number -> Value.of(BigDecimal.valueOf(number))
                : number -> Value.of(LocalDate.ofEpochDay(number));
        long low = year ? 1990 : LocalDate.of(1950, 1, 1).toEpochDay();
        long high = year ? 2100 : LocalDate.of(2100, 1, 1).toEpochDay();
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2);
            moved.put(path, values.apply(middle));
            boolean enough = computed(indicator, fact)
                    .map(each ->
                            monotony == Monotony.RISING ? each.compareTo(wanted) >= 0 : each.compareTo(wanted) <= 0)
                    .orElse(true);
            low = enough ? low : middle + 1;
            high = enough ? middle : high;
        }
        moved.put(path, values.apply(low));
    }

    private Optional<BigDecimal> computed(Indicator<?> indicator, Fact fact) {
        return rulebook.facts(made(), day).stream()
                .filter(each -> each.key().equals(fact.key()))
                .findFirst()
                .flatMap(each -> each.read(indicator.name()).value().exact())
                .map(BigDecimal.class::cast);
    }
}
