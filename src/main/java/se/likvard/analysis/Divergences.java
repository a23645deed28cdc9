package se.likvard.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.dialect.Fact;
import se.likvard.dialect.RuleTree;
import se.likvard.indicator.Indicators;
import se.likvard.rulebook.Logic;
import se.likvard.rulebook.Memory;
import se.likvard.rulebook.Rulebook;

/**
 * Where two rulebooks say different things on a day, by exhausting the values that their rules tell apart. Every rule is
 * compared with itself on the same facts and on what both rulebooks' earlier rules have left.
 */
public final class Divergences {

    private final Side was;
    private final Side now;
    private final LocalDate day;

    /**
     * Two rulebooks, both of which cover the day.
     */
    public Divergences(Rulebook was, Rulebook now, LocalDate day) {
        this.day = day;
        this.was = new Side(was, day);
        this.now = new Side(now, day);
    }

    /**
     * The days on which any rule, or a value that it goes by, begins or ends in either, if the two differ at all: what a rule
     * that differs reads, and what reads it, may come or go on a day of its own.
     */
    public static SortedSet<LocalDate> days(Rulebook was, Rulebook now) {
        Map<String, Logic> before = named(was);
        Map<String, Logic> after = named(now);
        SortedSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        boolean same = names.stream().allMatch(name -> content(before.get(name)).equals(content(after.get(name))));
        return same
                ? new TreeSet<>()
                : Stream.of(before, after)
                        .flatMap(side -> side.values().stream())
                        .flatMap(Regime::days)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Logic> named(Rulebook rulebook) {
        return rulebook.layers().stream().flatMap(List::stream).collect(Collectors.toMap(Logic::name, each -> each));
    }

    private static String content(@Nullable Logic rule) {
        return rule == null
                ? ""
                : rule.deciding()
                        + rule.limits().stream()
                                .flatMap(limit -> limit.values().stream())
                                .map(each -> each.start() + " " + each.value().stripTrailingZeros() + each.status())
                                .toList();
    }

    /** One of the two, as it stands on the day. */
    private static final class Side {
        final Rulebook rulebook;
        final Universes universes;
        final Map<String, Logic> rules;
        final Fact organiser;

        Side(Rulebook rulebook, LocalDate day) {
            this.rulebook = rulebook;
            this.universes = new Universes(rulebook, Memory.lost());
            this.organiser =
                    rulebook.facts(Anyone.unknown(day, any -> 0, false), day).get(0);
            this.rules = Regime.on(day, rulebook.layers()).rules().stream()
                    .collect(Collectors.toMap(Logic::name, each -> each.settled(rulebook.limits(day))));
        }

        /** What later rules can see of a rule's outcome. */
        String told(String name) {
            return rulebook.outcome(name, organiser).fields().toString();
        }

        Optional<Logic> rule(String name) {
            return Optional.ofNullable(rules.get(name));
        }

        Regime only(Collection<String> names, LocalDate day) {
            return new Regime(
                    day,
                    Regime.on(day, rulebook.layers()).layers().stream()
                            .map(layer -> layer.stream()
                                    .filter(each -> names.contains(each.name()))
                                    .map(each -> rule(each.name()).orElseThrow())
                                    .toList())
                            .toList());
        }

        SortedSet<String> needed(String rule) {
            return rule(rule).stream()
                    .flatMap(each -> universes.needed(List.of(each)).stream())
                    .map(Logic::name)
                    .filter(rules::containsKey)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /**
     * The rules that may say something else, in order of name: those that decide otherwise on the day, those that read what is
     * told otherwise, and those with a figure that is computed otherwise.
     */
    public SortedSet<String> suspects() {
        SortedSet<String> names = new TreeSet<>(was.rules.keySet());
        names.addAll(now.rules.keySet());
        SortedSet<String> told =
                names.stream().filter(this::isToldOtherwise).collect(Collectors.toCollection(TreeSet::new));
        return names.stream()
                .filter(name -> decidesOtherwise(name) || computesOtherwise(name) || readsAny(name, told))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean decidesOtherwise(String name) {
        return !was.rule(name).map(Logic::deciding).equals(now.rule(name).map(Logic::deciding));
    }

    private boolean isToldOtherwise(String name) {
        return was.rule(name).filter(Universe::observes).isPresent()
                && now.rule(name).filter(Universe::observes).isPresent()
                && !was.told(name).equals(now.told(name));
    }

    private boolean readsAny(String name, Set<String> told) {
        return Stream.of(was, now)
                .flatMap(side -> side.rule(name).stream())
                .anyMatch(rule -> Stream.of(was, now)
                        .flatMap(side -> told.stream().flatMap(each -> side.rule(each).stream()))
                        .anyMatch(other -> Cycles.mayRead(rule, other)));
    }

    /** Whether an indicator that the rule reads goes by a parameter that has changed. */
    boolean computesOtherwise(String name) {
        return was.rule(name).isPresent()
                && now.rule(name).isPresent()
                && !computing(was, name).equals(computing(now, name));
    }

    /** The values of the parameters that its figures are computed with. */
    private Map<String, String> computing(Side side, String name) {
        Map<String, String> values = new HashMap<>();
        side.rule(name).orElseThrow().limits().stream()
                .filter(limit -> isComputedWith(limit.name()))
                .forEach(limit -> values.put(
                        limit.name(),
                        limit.isYearly()
                                ? limit.values().stream()
                                        .map(each -> each.start() + " "
                                                + each.value().stripTrailingZeros())
                                        .toList()
                                        .toString()
                                : side.rulebook
                                        .limits(day)
                                        .value(limit.name())
                                        .stripTrailingZeros()
                                        .toString()));
        return values;
    }

    private static boolean isComputedWith(String parameter) {
        return Indicators.all().stream().anyMatch(each -> each.parameters().contains(parameter));
    }

    /** The regions of a rule, each with an organiser in it where one was found. */
    public List<Divergence> of(String rule, Replay replay) {
        return new Region(rule, was.rulebook, now.rulebook, pair(rule, false), () -> pair(rule, true), replay)
                .found(computesOtherwise(rule));
    }

    /** The universes of both rulebooks on the same ground. */
    Pair pair(String rule, boolean partly) {
        SortedSet<String> names = was.needed(rule);
        names.addAll(now.needed(rule));
        Regime before = was.only(names, day);
        Regime after = now.only(names, day);
        List<RuleTree> trees =
                Stream.of(before, after).flatMap(each -> each.trees().stream()).toList();
        Ground ground = Ground.shared(now.rulebook, day, trees, partly);
        return new Pair(
                new Universe(was.rulebook, before, ground),
                new Universe(now.rulebook, after, ground),
                was.rule(rule),
                now.rule(rule),
                trees);
    }
}
