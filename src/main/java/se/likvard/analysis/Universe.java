package se.likvard.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.likvard.assessment.RuleKind;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.indicator.Behaviour;
import se.likvard.indicator.Indicator;
import se.likvard.indicator.Indicators;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Span;
import se.likvard.reasoning.Worlds;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Figure;
import se.likvard.value.Gap;
import se.likvard.value.Reason;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * Every organiser there could be on a day, and what each rule says of it. Lists are as long as {@link Sizes} says. What links
 * an indicator to its inputs is known only as far as the indicator declares it: there may be worlds here that no organiser is
 * in, never the other way round.
 */
final class Universe {

    private static final Pattern ELEMENT = Pattern.compile("(?<!areas)\\[[^\\]]*\\]");
    private static final String CODE = "schoolUnitCode";

    private final Regime regime;
    private final Sizes sizes;
    private final Worlds worlds;
    private final Map<String, List<Fact>> facts = new TreeMap<>();
    private final Map<String, Formula> found = new HashMap<>();
    private final Map<String, Formula> applies = new HashMap<>();

    Universe(Rulebook rulebook, Regime regime) {
        this.regime = regime;
        this.sizes = Sizes.of(regime, rulebook.limits(regime.day()));
        List<Fact> all = rulebook.facts(Anyone.unknown(regime.day(), sizes), regime.day()).stream()
                .filter(fact -> fact.key().isEmpty() || sizes.isRead(fact.type()))
                .map(Universe::open)
                .toList();
        all.forEach(fact ->
                facts.computeIfAbsent(fact.type(), any -> new ArrayList<>()).add(fact));
        this.worlds =
                new Worlds(rulebook.vocabulary(), regime.trees(), rulebook.limits(regime.day()), all, Universe::span);
        all.forEach(this::link);
        regime.layers().forEach(layer -> ground(layer, rulebook));
    }

    Regime regime() {
        return regime;
    }

    Worlds worlds() {
        return worlds;
    }

    Sizes sizes() {
        return sizes;
    }

    /** The facts that a rule may be about. */
    List<Fact> subjects(Described rule) {
        return facts.getOrDefault(rule.tree().subject().type(), List.of());
    }

    /** When the rule is about the fact at all. */
    Formula applies(Described rule, Fact subject) {
        return applies.getOrDefault(name(rule, subject), worlds.any(List.of()));
    }

    /** When the rule finds something of the fact. */
    Formula found(Described rule, Fact subject) {
        return found.getOrDefault(name(rule, subject), worlds.any(List.of()));
    }

    /** When the rule finds something of any fact. */
    Formula found(Described rule) {
        return worlds.any(subjects(rule).stream().map(fact -> found(rule, fact)).toList());
    }

    /** When some outcome of the rule is there for later rules to read. */
    Formula told(Described rule) {
        return found(rule).isFalse()
                ? found(rule)
                : worlds.any(subjects(rule).stream()
                        .map(fact -> worlds.there(outcome(rule, fact)))
                        .toList());
    }

    private static String name(Described rule, Fact subject) {
        return rule.name() + " " + subject.key();
    }

    private void ground(List<Described> layer, Rulebook rulebook) {
        for (Described rule : layer) {
            Formula type = worlds.holds(
                    "",
                    "organiserType",
                    value -> rule.metadata().appliesTo().stream()
                            .anyMatch(each ->
                                    value.exact().filter(each.name()::equals).isPresent()));
            for (Fact subject : subjects(rule)) {
                Formula scope = worlds.all(List.of(type, worlds.scope(rule.tree(), subject.key())));
                applies.put(name(rule, subject), scope);
                found.put(
                        name(rule, subject),
                        scope.isFalse()
                                ? scope
                                : worlds.all(List.of(scope, worlds.condition(rule.tree(), subject.key()))));
            }
        }
        layer.stream()
                .filter(Universe::observes)
                .forEach(rule -> subjects(rule).forEach(subject -> outcome(rule, subject, rulebook)));
    }

    static boolean observes(Described rule) {
        RuleKind kind = rule.metadata().kind();
        return kind != RuleKind.GRADE && kind != RuleKind.RECOMMENDATION;
    }

    private void outcome(Described rule, Fact subject, Rulebook rulebook) {
        Fact fact = rulebook.outcome(rule.name(), subject);
        UnaryOperator<Value<?>> unit = code -> rulebook.outcome(rule.name(), with(subject, CODE, code))
                .read("schoolUnit")
                .value();
        boolean settled = fact.read("schoolUnit").value().isSettled();
        worlds.outcome(
                fact,
                found(rule, subject),
                settled ? Map.of() : Map.of("schoolUnit", new Worlds.Link(subject.key(), CODE, unit)));
    }

    /** The key of the outcome that a rule leaves. */
    static String outcome(Described rule, Fact subject) {
        return "outcomes[" + rule.name() + " " + subject.key() + "]";
    }

    /** The fact with everything that may differ open: its computed fields, who the organiser is, whether it is there. */
    private static Fact open(Fact fact) {
        Map<String, Figure> fields = new LinkedHashMap<>(fact.fields());
        indicators(fact.type()).forEach(indicator -> fields.put(indicator.name(), unknown(fact, indicator.name())));
        fields.computeIfPresent("organiserType", (name, any) -> unknown(fact, name));
        List<Gap> absence = new ArrayList<>();
        Matcher element = ELEMENT.matcher(fact.key());
        while (element.find()) {
            absence.add(new Gap(fact.key().substring(0, element.end()), Reason.NOT_REPORTED));
        }
        Presence presence = absence.isEmpty() ? Presence.SURE : Presence.POSSIBLE;
        return new Fact(fact.type(), fact.key(), fact.id(), fact.name(), presence, absence, fields);
    }

    private static Figure unknown(Fact fact, String field) {
        return Figure.given(fact.key() + "." + field, Value.unknown(Reason.NOT_REPORTED));
    }

    private static Fact with(Fact fact, String field, Value<?> value) {
        Map<String, Figure> fields = new LinkedHashMap<>(fact.fields());
        fields.put(field, Figure.settled(value));
        return new Fact(fact.type(), fact.key(), fact.id(), fact.name(), fact.presence(), fact.absence(), fields);
    }

    private static List<Indicator<?>> indicators(String type) {
        return Indicators.all().stream()
                .filter(each -> each.of().getSimpleName().equals(type))
                .<Indicator<?>>map(each -> each)
                .toList();
    }

    private static Optional<Span> span(String type, String field) {
        return indicators(type).stream()
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
    private void link(Fact fact) {
        for (Indicator<?> indicator : indicators(fact.type())) {
            for (String input : indicator.behaviour().noneWith()) {
                implies(none(fact, input), none(fact, indicator.name()));
            }
        }
        if (fact.fields().containsKey("organiserType")) {
            worlds.require(worlds.not(none(fact, "organiserType")));
        }
        if (fact.fields().containsKey(CODE) && !fact.type().equals("SchoolUnit")) {
            refer(fact);
        }
    }

    private Formula none(Fact fact, String field) {
        return worlds.holds(fact.key(), field, value -> value.exact().isEmpty());
    }

    private void implies(Formula one, Formula other) {
        worlds.require(worlds.any(List.of(worlds.not(one), other)));
    }

    /** A school unit that a fact speaks of is there. */
    private void refer(Fact fact) {
        List<Fact> units = facts.getOrDefault("SchoolUnit", List.of());
        List<Formula> ways = new ArrayList<>(List.of(none(fact, CODE)));
        units.forEach(unit -> ways.add(worlds.all(List.of(
                worlds.there(unit.key()),
                worlds.holds(
                        fact.key(),
                        CODE,
                        value -> value.exact().filter(unit.id()::equals).isPresent())))));
        if (!units.isEmpty()) {
            implies(worlds.there(fact.key()), worlds.any(ways));
        }
    }
}
