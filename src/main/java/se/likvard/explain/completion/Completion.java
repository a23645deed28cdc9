package se.likvard.explain.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.likvard.dialect.Fact;
import se.likvard.indicator.Context;
import se.likvard.indicator.Indicator;
import se.likvard.indicator.Indicators;
import se.likvard.organiser.Closed;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.reasoning.Apart;
import se.likvard.reasoning.World;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Between;
import se.likvard.value.Figure;
import se.likvard.value.Gap;
import se.likvard.value.Origin;
import se.likvard.value.Value;

/**
 * Makes an organiser of a world. What was given is filled in; for a computed figure something of what it waits for is made up
 * until the figure is what it is in the world, as far as that succeeds.
 */
public final class Completion {

    private final Rulebook rulebook;
    private final LocalDate day;
    private final Apart apart;
    private final Pairs pairs;
    /** The figures that are not as in the world, by path. */
    private final Map<String, Value<?>> unlike = new TreeMap<>();

    private Organiser organiser;

    private Completion(Rulebook rulebook, LocalDate day, Apart apart, Pairs pairs, Organiser roomy) {
        this.rulebook = rulebook;
        this.day = day;
        this.apart = apart;
        this.pairs = pairs;
        this.organiser = roomy;
    }

    /**
     * An organiser.
     *
     * @param unlike the figures that could not be made to be what they are in the world, by path, with what they are there
     */
    public record Made(Organiser organiser, Map<String, Value<?>> unlike) {}

    /**
     * The organiser of a world.
     *
     * @param apart which values make a difference
     * @param pairs what goes together
     * @param named the keys of the records that are told
     * @param open the paths of the lists that are not told in full
     * @param roomy the organiser with room for what may be there too
     */
    public static Made of(
            Rulebook rulebook,
            LocalDate day,
            Apart apart,
            Pairs pairs,
            Set<String> named,
            Set<String> open,
            Organiser roomy,
            World world) {
        Completion completion = new Completion(rulebook, day, apart, pairs, roomy);
        Map<String, Value<?>> told = world.told();
        completion.organiser = new There(named, open, told).of(roomy);
        Map<String, Figure> before = completion.figures();
        completion.give(told);
        completion.compute(told, before);
        return new Made(Sent.of(completion.organiser, day), completion.unlike);
    }

    private void give(Map<String, Value<?>> told) {
        TreeMap<String, Object> contents = new TreeMap<>();
        told.forEach((path, value) -> Paths.component(path)
                .filter(each -> each.form() == Component.Form.VALUE)
                .ifPresent(
                        component -> contents.put(path, typed(component, value).from(new Origin(null, day)))));
        organiser = Paths.with(organiser, contents);
    }

    /** A word of a choice as the record holds it. */
    private static Value<?> typed(Component component, Value<?> value) {
        return component.content().isEnum()
                ? value.exact()
                        .<Value<?>>map(word ->
                                Value.of(Arrays.stream(component.content().getEnumConstants())
                                        .filter(each -> each.toString().equals(word.toString()))
                                        .findFirst()
                                        .orElseThrow()))
                        .orElse(value)
                : value;
    }

    private void compute(Map<String, Value<?>> told, Map<String, Figure> open) {
        organiser = Closed.of(organiser);
        List<String> wanted = new ArrayList<>(told.keySet());
        // Of a record and what lies in it, what lies deeper comes first: the record's own figures sum it up.
        wanted.sort(Comparator.<String>comparingLong(
                        path -> -path.chars().filter(each -> each == '.').count())
                .thenComparing(Comparator.naturalOrder()));
        for (String path : wanted) {
            Figure before = open.get(path);
            if (before != null) {
                indicator(path).ifPresent(indicator -> compute(path, indicator, told, before));
            }
        }
        Map<String, Figure> now = figures();
        told.forEach((path, value) -> {
            Figure figure = now.get(path);
            if (figure != null && !isAlike(path, value, figure.value())) {
                unlike.put(path, value);
            }
        });
    }

    private boolean isAlike(String path, Value<?> wanted, Value<?> now) {
        return now.isSettled() && apart.isAlike(Paths.field(path), wanted, now);
    }

    private Map<String, Figure> figures() {
        Map<String, Figure> figures = new HashMap<>();
        for (Fact fact : rulebook.facts(organiser, day)) {
            fact.fields().forEach((name, figure) -> figures.put(fact.path(name), figure));
        }
        return figures;
    }

    private Optional<Indicator<?>> indicator(String path) {
        return path.endsWith("]")
                ? Optional.empty()
                : Paths.record(organiser, Paths.owner(path))
                        .flatMap(record -> Indicators.of(record.getClass()).stream()
                                .filter(each -> each.name().equals(Paths.field(path)))
                                .findFirst());
    }

    private void compute(String path, Indicator<?> indicator, Map<String, Value<?>> told, Figure open) {
        Value<?> wanted = Objects.requireNonNull(told.get(path));
        if (isAsWanted(path, indicator, wanted, organiser)) {
            return;
        }
        String record = Paths.owner(path);
        String unit = record.startsWith("schoolUnits[") ? record.substring(12, record.indexOf(']')) : null;
        String word = record.endsWith("]") && record.contains(".areas[")
                ? record.substring(record.lastIndexOf('[') + 1, record.length() - 1)
                : null;
        if (paired(path, indicator, told)) {
            return;
        }
        List<Style> styles = Style.of(day, wanted, indicator.unit(), unit, word);
        List<Gap> untold = open.gaps().stream()
                .filter(each -> !told.containsKey(each.path()))
                .toList();
        // Of several inputs those that the world tells stay so; a single one is what makes the figure.
        Stream.of(untold, open.gaps().size() == 1 ? open.gaps() : untold)
                .distinct()
                .flatMap(gaps ->
                        styles.stream().map(style -> new Filled(organiser, style, indicator.inputs()).with(gaps)))
                .filter(each -> isAsWanted(path, indicator, wanted, each))
                .findFirst()
                .ifPresent(each -> organiser = each);
    }

    /** Gives a figure that is made of one input that which makes it what is wanted. */
    private boolean paired(String path, Indicator<?> indicator, Map<String, Value<?>> told) {
        Component input = Pairs.input(indicator).orElse(null);
        boolean isOpen = input != null
                && Paths.record(organiser, Paths.owner(path))
                        .flatMap(each -> Paths.content(each, input.name()))
                        .filter(now -> !(now instanceof Between<?>))
                        .isPresent();
        List<Pairs.Pair> all = pairs.of(indicator.of().getSimpleName(), indicator.name());
        if (input == null || !isOpen || all.isEmpty()) {
            return false;
        }
        String at = Paths.owner(path).isEmpty() ? input.name() : Paths.owner(path) + "." + input.name();
        Value<?> wanted = Objects.requireNonNull(told.get(path));
        Value<?> other = told.get(at);
        all.stream()
                .filter(each -> apart.isAlike(indicator.name(), each.figure(), wanted))
                .filter(each -> other == null || apart.isAlike(input.name(), each.input(), other))
                .findFirst()
                .ifPresent(each -> organiser = Paths.with(
                        organiser, new TreeMap<>(Map.of(at, each.input().from(new Origin(null, day))))));
        return true;
    }

    private boolean isAsWanted(String path, Indicator<?> indicator, Value<?> wanted, Organiser with) {
        return Paths.record(with, Paths.owner(path))
                .map(record -> indicator.of(
                        record, Context.of(with, day, rulebook.limits(day)).about(Paths.owner(path))))
                .filter(figure -> isAlike(path, wanted, figure.value()))
                .isPresent();
    }
}
