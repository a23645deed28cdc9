package se.likvard.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.RuleKind;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.indicator.Behaviour;
import se.likvard.indicator.Indicator;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Link;
import se.likvard.reasoning.Span;
import se.likvard.reasoning.Worlds;
import se.likvard.rulebook.Logic;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Figure;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * Every organiser there could be on a day, and what each rule says of it. Lists are as long as {@link Sizes} says. What links
 * an indicator to its inputs is known only as far as the indicator declares it: there may be worlds here that no organiser is
 * in, never the other way round.
 */
final class Universe {

    private static final String CODE = "schoolUnitCode";

    private final Rulebook rulebook;
    private final Strangers strangers;
    private final Regime regime;
    private final Sizes sizes;
    private final Map<String, List<Fact>> facts = new TreeMap<>();
    private final Map<String, Formula> found = new HashMap<>();
    private final Map<String, Formula> applies = new HashMap<>();
    private @Nullable Worlds worlds;

    /** Made when the first question is asked of it. */
    Universe(Rulebook rulebook, Strangers strangers, Regime regime) {
        this.rulebook = rulebook;
        this.strangers = strangers;
        this.regime = regime;
        this.sizes = Sizes.of(regime, rulebook.limits(regime.day()));
    }

    /** All that there is in it. */
    Worlds worlds() {
        if (worlds == null) {
            List<Fact> all = strangers.facts(regime.day(), sizes).stream()
                    .filter(fact -> fact.key().isEmpty() || sizes.isRead(fact.type()))
                    .toList();
            all.forEach(fact ->
                    facts.computeIfAbsent(fact.type(), any -> new ArrayList<>()).add(fact));
            worlds = new Worlds(rulebook.vocabulary(), regime.trees(), limits(), all, Universe::span);
            all.forEach(this::link);
            regime.layers().forEach(this::ground);
        }
        return worlds;
    }

    Regime regime() {
        return regime;
    }

    boolean has(Logic rule) {
        return regime.rules().stream().anyMatch(each -> each.name().equals(rule.name()));
    }

    Sizes sizes() {
        return sizes;
    }

    Limits limits() {
        return rulebook.limits(regime.day());
    }

    /** One of the facts of a type: what may be of one may be of any. */
    Optional<Fact> any(String type) {
        worlds();
        return facts.getOrDefault(type, List.of()).stream().findFirst();
    }

    /** The facts that a rule may be about. */
    List<Fact> subjects(Logic rule) {
        worlds();
        return facts.getOrDefault(rule.tree().subject().type(), List.of());
    }

    /** When the rule is about the fact at all. */
    Formula applies(Logic rule, Fact subject) {
        return applies.getOrDefault(name(rule, subject), worlds().any(List.of()));
    }

    /** When the rule finds something of the fact. */
    Formula found(Logic rule, Fact subject) {
        return found.getOrDefault(name(rule, subject), worlds().any(List.of()));
    }

    /** When the rule finds something of any fact. */
    Formula found(Logic rule) {
        return worlds().any(
                        subjects(rule).stream().map(fact -> found(rule, fact)).toList());
    }

    /** When some outcome of the rule is there for later rules to read. */
    Formula told(Logic rule) {
        return found(rule).isFalse()
                ? found(rule)
                : worlds().any(subjects(rule).stream()
                        .map(fact -> worlds().there(outcome(rule, fact)))
                        .toList());
    }

    private static String name(Logic rule, Fact subject) {
        return rule.name() + " " + subject.key();
    }

    private void ground(List<Logic> layer) {
        for (Logic rule : layer) {
            Formula type = worlds().holds(
                            "",
                            "organiserType",
                            value -> rule.metadata().appliesTo().stream()
                                    .anyMatch(each -> value.exact()
                                            .filter(each.name()::equals)
                                            .isPresent()));
            for (Fact subject : subjects(rule)) {
                Formula scope = worlds().all(List.of(type, worlds().scope(rule.tree(), subject.key())));
                applies.put(name(rule, subject), scope);
                found.put(
                        name(rule, subject),
                        scope.isFalse()
                                ? scope
                                : worlds().all(List.of(scope, worlds().condition(rule.tree(), subject.key()))));
            }
        }
        layer.stream()
                .filter(Universe::observes)
                .forEach(rule -> subjects(rule).forEach(subject -> leave(rule, subject)));
    }

    static boolean observes(Logic rule) {
        RuleKind kind = rule.metadata().kind();
        return kind != RuleKind.GRADE && kind != RuleKind.RECOMMENDATION;
    }

    private void leave(Logic rule, Fact subject) {
        Fact fact = rulebook.outcome(rule.name(), subject);
        UnaryOperator<Value<?>> unit = code -> rulebook.outcome(rule.name(), with(subject, CODE, code))
                .read("schoolUnit")
                .value();
        boolean settled = fact.read("schoolUnit").value().isSettled();
        worlds().outcome(
                        fact,
                        found(rule, subject),
                        settled ? Map.of() : Map.of("schoolUnit", new Link(subject.key(), CODE, unit)));
    }

    /** The key of the outcome that a rule leaves. */
    static String outcome(Logic rule, Fact subject) {
        return "outcomes[" + rule.name() + " " + subject.key() + "]";
    }

    private static Fact with(Fact fact, String field, Value<?> value) {
        Map<String, Figure> fields = new LinkedHashMap<>(fact.fields());
        fields.put(field, Figure.settled(value));
        return fact.with(fields);
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
    private void link(Fact fact) {
        for (Indicator<?> indicator : Strangers.indicators(fact.type())) {
            for (String input : indicator.behaviour().noneWith()) {
                implies(none(fact, input), none(fact, indicator.name()));
            }
        }
        if (fact.fields().containsKey("organiserType")) {
            worlds().require(worlds().not(none(fact, "organiserType")));
        }
        if (fact.fields().containsKey(CODE) && !fact.type().equals("SchoolUnit")) {
            refer(fact);
        }
    }

    private Formula none(Fact fact, String field) {
        return worlds().holds(fact.key(), field, value -> value.exact().isEmpty());
    }

    private void implies(Formula one, Formula other) {
        worlds().require(worlds().any(List.of(worlds().not(one), other)));
    }

    /** A school unit that a fact speaks of is there. */
    private void refer(Fact fact) {
        List<Fact> units = facts.getOrDefault("SchoolUnit", List.of());
        List<Formula> ways = new ArrayList<>(List.of(none(fact, CODE)));
        units.forEach(unit -> ways.add(worlds().all(List.of(
                worlds().there(unit.key()),
                worlds().holds(
                                fact.key(),
                                CODE,
                                value -> value.exact().filter(unit.id()::equals).isPresent())))));
        if (!units.isEmpty()) {
            implies(worlds().there(fact.key()), worlds().any(ways));
        }
    }
}
