package se.likvard.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Presence;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Vocabulary;
import se.likvard.indicator.Behaviour;
import se.likvard.indicator.Indicator;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Span;
import se.likvard.reasoning.Worlds;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * Every organiser there could be on a day, before any rule has spoken. What links an indicator to its inputs is known only as
 * far as the indicator declares it.
 */
final class Ground {

    static final String CODE = "schoolUnitCode";

    /** How much may be known of the organisers, and who asks. */
    enum Kind {
        /** Everything, for the rules of one rulebook. */
        OWN,
        /** Everything, for the rules of several rulebooks. */
        SHARED,
        /** Not everything, for the rules of several rulebooks. */
        PARTLY
    }

    private final Kind kind;
    private final Vocabulary vocabulary;
    private final Sizes sizes;
    private final List<RuleTree> trees;
    private final Limits limits;
    private final Strangers strangers;
    private final LocalDate day;
    private final Map<String, List<Fact>> facts = new TreeMap<>();
    private @Nullable Worlds bare;

    private Ground(
            Kind kind, Rulebook rulebook, Strangers strangers, LocalDate day, Sizes sizes, List<RuleTree> trees) {
        this.kind = kind;
        this.vocabulary = rulebook.vocabulary();
        this.sizes = sizes;
        this.trees = trees;
        this.limits = rulebook.limits(day);
        this.strangers = strangers;
        this.day = day;
    }

    static Ground of(Rulebook rulebook, Strangers strangers, Regime regime) {
        Sizes sizes = Sizes.of(regime.trees(), rulebook.limits(regime.day()));
        return new Ground(Kind.OWN, rulebook, strangers, regime.day(), sizes, regime.trees());
    }

    /**
     * Ground for the rules of two rulebooks.
     *
     * @param trees of both, with their own values in them
     * @param partly whether not everything need be known of the organisers
     */
    static Ground shared(Rulebook rulebook, LocalDate day, List<RuleTree> trees, boolean partly) {
        Sizes sizes = Sizes.of(trees, rulebook.limits(day));
        Kind kind = partly ? Kind.PARTLY : Kind.SHARED;
        return new Ground(kind, rulebook, new Strangers(rulebook), day, sizes, trees);
    }

    boolean isShared() {
        return kind != Kind.OWN;
    }

    boolean isPartly() {
        return kind == Kind.PARTLY;
    }

    Sizes sizes() {
        return sizes;
    }

    List<Fact> facts(String type) {
        bare();
        return facts.getOrDefault(type, List.of());
    }

    List<Fact> facts() {
        bare();
        return facts.values().stream().flatMap(List::stream).toList();
    }

    /** The worlds in which a rulebook's rules are to speak; those of several rulebooks can be asked about together. */
    Worlds worlds() {
        return isShared() ? bare().beside() : bare();
    }

    private Worlds bare() {
        if (bare == null) {
            List<Fact> all = strangers.facts(day, sizes, isPartly()).stream()
                    .filter(fact -> fact.key().isEmpty() || sizes.isRead(fact.type()))
                    .toList();
            all.forEach(fact ->
                    facts.computeIfAbsent(fact.type(), any -> new ArrayList<>()).add(fact));
            Worlds worlds = isPartly()
                    ? Worlds.partlyKnown(vocabulary, trees, limits, all, Ground::span)
                    : new Worlds(vocabulary, trees, limits, all, Ground::span);
            bare = worlds;
            all.forEach(fact -> link(worlds, fact));
        }
        return bare;
    }

    private static Optional<Span> span(String type, String field) {
        return Strangers.indicators(type).stream()
                .filter(each -> each.name().equals(field))
                .findFirst()
                .flatMap(each -> span(each.behaviour(), each.unit() == null ? Unit.PURE : each.unit()));
    }

    private static Optional<Span> span(Behaviour behaviour, Unit unit) {
        return Optional.of(new Span(
                behaviour.least() == null ? unit.least() : behaviour.least(),
                behaviour.most() == null ? unit.most() : behaviour.most()));
    }

    /** What is known of the fields of a fact together. */
    private void link(Worlds worlds, Fact fact) {
        for (Indicator<?> indicator : Strangers.indicators(fact.type())) {
            for (String input : indicator.behaviour().noneWith()) {
                implies(worlds, none(worlds, fact, input), none(worlds, fact, indicator.name()));
            }
        }
        if (fact.fields().containsKey("organiserType")) {
            worlds.require(worlds.holds(
                    fact.key(), "organiserType", value -> value.exact().isPresent()));
        }
        if (fact.fields().containsKey(CODE) && !fact.type().equals("SchoolUnit")) {
            refer(worlds, fact);
        }
    }

    /** Without a figure, and known to be. */
    private static Formula none(Worlds worlds, Fact fact, String field) {
        return worlds.holds(
                fact.key(), field, value -> value.isSettled() && value.exact().isEmpty());
    }

    private static void implies(Worlds worlds, Formula one, Formula other) {
        worlds.require(worlds.any(List.of(worlds.not(one), other)));
    }

    /** A school unit that a fact speaks of is there. */
    private void refer(Worlds worlds, Fact fact) {
        List<Fact> units = facts("SchoolUnit").stream()
                .filter(each -> each.presence() != Presence.ANY_NUMBER)
                .toList();
        Predicate<Value<?>> silent = value -> value.exact().isEmpty();
        List<Formula> ways = new ArrayList<>(List.of(worlds.holds(fact.key(), CODE, silent)));
        units.forEach(unit -> ways.add(worlds.all(List.of(
                worlds.there(unit.key()),
                worlds.holds(
                        fact.key(),
                        CODE,
                        value -> value.exact().filter(unit.id()::equals).isPresent())))));
        if (!units.isEmpty()) {
            implies(worlds, worlds.there(fact.key()), worlds.any(ways));
        }
    }
}
