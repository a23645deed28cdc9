package se.likvard.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Fact;
import se.likvard.reasoning.Answer;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Turns;
import se.likvard.reasoning.World;
import se.likvard.reasoning.Worlds;
import se.likvard.rulebook.Logic;
import se.likvard.value.Place;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * What no band of a scale takes in: a thing of which every band could speak and none does, though with a lower figure in one
 * field, all else alike, one band would, and with a higher figure another. One of the two is a concern: between two remarks that
 * are no concern, nothing need be said.
 */
final class Between {

    private final Scale scale;
    private final Universe universe;
    private final List<Logic> bands;
    private final Worlds worlds;
    private final Fact fact;

    private Between(Scale scale, Universe universe, Fact fact) {
        this.scale = scale;
        this.universe = universe;
        this.bands = scale.bands().stream().filter(universe::has).toList();
        this.worlds = universe.worlds();
        this.fact = fact;
    }

    static List<Fault> of(Universes universes, Witnesses witnesses) {
        return Scale.of(universes.rules()).stream()
                .flatMap(
                        scale -> universes
                                .ask("between", universes.needed(scale.bands()), () -> gap(scale, universes, witnesses))
                                .stream())
                .toList();
    }

    /** The first in time, by the first field that has one. */
    private static List<Fault> gap(Scale scale, Universes universes, Witnesses witnesses) {
        return universes.of(universes.needed(scale.bands())).stream()
                .flatMap(
                        universe -> universe
                                .any(scale.subject())
                                .flatMap(fact -> new Between(scale, universe, fact).gap(witnesses))
                                .stream())
                .limit(1)
                .toList();
    }

    /** With an organiser who is in the gap; else, where one could not be made, as not decided. */
    private Optional<Fault> gap(Witnesses witnesses) {
        List<Fault> undecided = new ArrayList<>();
        for (String field : scale.fields()) {
            for (Formula way : ways(field)) {
                if (worlds.find(way) instanceof Answer.Possible possible) {
                    Words what = what(field, possible.world());
                    Optional<Fault> shown = witnesses.shown(place(), what, universe, possible.world(), isClear());
                    if (shown.isPresent()) {
                        return shown;
                    }
                    undecided.add(Witnesses.undecided(place(), what, universe));
                }
            }
        }
        return undecided.stream().findFirst();
    }

    private Place place() {
        return bands.get(0).tree().conditions().get(0).place();
    }

    private List<Formula> ways(String field) {
        Turns turns = worlds.turns(fact.key(), field);
        int figures = (int) turns.values().stream()
                .filter(value -> value.exact().isPresent())
                .count();
        return IntStream.range(1, Math.max(1, figures - 1))
                .mapToObj(at -> worlds.all(List.of(turns.is(at), neither(), sides(turns, at, figures))))
                .toList();
    }

    private Formula neither() {
        return worlds.all(bands.stream()
                .flatMap(band -> Stream.of(universe.applies(band, fact), worlds.not(universe.found(band, fact))))
                .toList());
    }

    private Formula sides(Turns turns, int at, int figures) {
        List<Formula> pairs = new ArrayList<>();
        for (Logic below : bands) {
            for (Logic above : bands) {
                if (below != above && (isConcern(below) || isConcern(above))) {
                    pairs.add(
                            worlds.all(List.of(reached(below, turns, 0, at), reached(above, turns, at + 1, figures))));
                }
            }
        }
        return worlds.any(pairs);
    }

    private Formula reached(Logic band, Turns turns, int from, int to) {
        return worlds.any(IntStream.range(from, to)
                .mapToObj(value -> turns.given(universe.found(band, fact), value))
                .toList());
    }

    private static boolean isConcern(Logic band) {
        return band.metadata().kind() == RuleKind.CONCERN;
    }

    private Words what(String field, World world) {
        Set<String> fields = new LinkedHashSet<>(List.of(field));
        fields.addAll(scale.fields());
        return new Words(
                "lucka: varken %s gäller när %s".formatted(names(" eller "), figures(fields, world, " är ", " och ")),
                "gap: neither %s holds when %s".formatted(names(" nor "), figures(fields, world, " is ", " and ")));
    }

    private String names(String last) {
        List<String> names = bands.stream().map(Logic::name).toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + last + names.get(names.size() - 1);
    }

    private String figures(Set<String> fields, World world, String is, String and) {
        return fields.stream()
                .flatMap(field ->
                        world.value(fact.key(), field).flatMap(Value::exact).map(value -> field + is + value).stream())
                .collect(Collectors.joining(and));
    }

    /** All bands are silent of the same thing. */
    private Predicate<Assessment> isClear() {
        Set<String> names = bands.stream().map(Logic::name).collect(Collectors.toCollection(TreeSet::new));
        return assessment -> assessment.outcomes().stream()
                .filter(each -> names.contains(each.rule()) && each.verdict() == Verdict.CLEAR)
                .collect(Collectors.groupingBy(Outcome::subject, Collectors.counting()))
                .containsValue((long) names.size());
    }
}
