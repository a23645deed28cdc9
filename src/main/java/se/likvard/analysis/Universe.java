package se.likvard.analysis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.RuleKind;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Link;
import se.likvard.reasoning.Worlds;
import se.likvard.rulebook.Logic;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Figure;
import se.likvard.value.Value;

/**
 * Every organiser there could be on a day, and what each rule says of it. Lists are as long as {@link Sizes} says. What links
 * an indicator to its inputs is known only as far as the indicator declares it: there may be worlds here that no organiser is
 * in, never the other way round.
 */
final class Universe {

    private final Rulebook rulebook;
    private final Ground ground;
    private final Regime regime;
    private final Map<String, Formula> found = new HashMap<>();
    private final Map<String, Formula> possible = new HashMap<>();
    private final Map<String, Formula> applies = new HashMap<>();
    private @Nullable Worlds worlds;

    /** Made when the first question is asked of it. */
    Universe(Rulebook rulebook, Strangers strangers, Regime regime) {
        this(rulebook, regime, Ground.of(rulebook, strangers, regime));
    }

    /** On ground that it may share with another rulebook: what their rules say of the same organisers. */
    Universe(Rulebook rulebook, Regime regime, Ground ground) {
        this.rulebook = rulebook;
        this.regime = regime;
        this.ground = ground;
    }

    /** All that there is in it. */
    Worlds worlds() {
        if (worlds == null) {
            worlds = ground.worlds();
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
        return ground.sizes();
    }

    Limits limits() {
        return rulebook.limits(regime.day());
    }

    /** All facts that there may be, before any rule has spoken. */
    List<Fact> facts() {
        return ground.facts();
    }

    /** One of the facts of a type: what may be of one may be of any. */
    Optional<Fact> any(String type) {
        return ground.facts(type).stream().findFirst();
    }

    /** The facts that a rule may be about. */
    List<Fact> subjects(Logic rule) {
        return ground.facts(rule.tree().subject().type());
    }

    /** When the rule is about the fact at all. */
    Formula applies(Logic rule, Fact subject) {
        return applies.getOrDefault(name(rule, subject), worlds().any(List.of()));
    }

    /** When the rule finds something of the fact. */
    Formula found(Logic rule, Fact subject) {
        return found.getOrDefault(name(rule, subject), worlds().any(List.of()));
    }

    /** When the rule may find something of the fact, for all that is known; another thing only on partly known ground. */
    Formula possible(Logic rule, Fact subject) {
        return possible.getOrDefault(name(rule, subject), worlds().any(List.of()));
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
            subjects(rule).forEach(subject -> ground(rule, subject, type));
        }
        layer.stream()
                .filter(Universe::observes)
                .forEach(rule -> subjects(rule).forEach(subject -> leave(rule, subject)));
    }

    private void ground(Logic rule, Fact subject, Formula type) {
        String name = name(rule, subject);
        Formula scope = worlds().all(List.of(type, worlds().scope(rule.tree(), subject.key())));
        Formula holds = holding(scope, () -> worlds().condition(rule.tree(), subject.key()));
        applies.put(name, scope);
        found.put(name, holds);
        possible.put(name, holds);
        if (ground.isPartly()) {
            Formula may = worlds().all(List.of(type, worlds().possibleScope(rule.tree(), subject.key())));
            applies.put(name, may);
            possible.put(name, holding(may, () -> worlds().possibleCondition(rule.tree(), subject.key())));
        }
    }

    private Formula holding(Formula scope, Supplier<Formula> condition) {
        return scope.isFalse() ? scope : worlds().all(List.of(scope, condition.get()));
    }

    static boolean observes(Logic rule) {
        RuleKind kind = rule.metadata().kind();
        return kind != RuleKind.GRADE && kind != RuleKind.RECOMMENDATION;
    }

    private void leave(Logic rule, Fact subject) {
        Fact fact = rulebook.outcome(rule.name(), subject);
        UnaryOperator<Value<?>> unit = code -> rulebook.outcome(rule.name(), with(subject, Ground.CODE, code))
                .read("schoolUnit")
                .value();
        boolean settled = fact.read("schoolUnit").value().isSettled();
        Map<String, Link> linked =
                settled ? Map.of() : Map.of("schoolUnit", new Link(subject.key(), Ground.CODE, unit));
        if (ground.isShared()) {
            worlds().leave(
                            fact.there(subject.presence(), subject.absence()),
                            found(rule, subject),
                            possible(rule, subject),
                            linked);
        } else {
            worlds().outcome(fact, found(rule, subject), linked);
        }
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
}
