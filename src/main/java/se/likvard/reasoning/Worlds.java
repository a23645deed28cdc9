package se.likvard.reasoning;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Vocabulary;
import se.likvard.value.Value;

/**
 * Every way in which what is not known of some facts may turn out, and what rules say in each. Exact over the values that the
 * rules can tell apart; whoever asks sees to what links the fields of a fact (an indicator and its inputs) by requirements.
 */
public final class Worlds {

    private final Formulas formulas;
    private final Wording wording;
    private final Limits limits;
    private final Grounding grounding;
    private final Things things;
    private final Constraints constraints;
    private final Seeking seeking;

    /**
     * The worlds of some facts.
     *
     * @param rules all rules that will be asked about: what they compare with is told apart
     * @throws IllegalArgumentException if a fact stands for any number of facts; put in as many as matter
     */
    public Worlds(Vocabulary vocabulary, List<RuleTree> rules, Limits limits, List<Fact> facts, Span.Known spans) {
        this(vocabulary, rules, limits, facts, List.of(), spans);
    }

    /**
     * The same, where what facts hold in truth is told apart from all else that they could hold.
     *
     * @param real the facts as they are, by the keys of those that have been opened
     */
    public Worlds(
            Vocabulary vocabulary,
            List<RuleTree> rules,
            Limits limits,
            List<Fact> facts,
            List<Fact> real,
            Span.Known spans) {
        this(new Formulas(), limits);
        List<Fact> compared = Stream.concat(facts.stream(), real.stream()).toList();
        Domains domains = new Domains(vocabulary, Cuts.of(rules, limits, compared), spans, real, false);
        facts.forEach(fact -> things.add(fact, domains));
    }

    private Worlds(Formulas formulas, Limits limits) {
        this.formulas = formulas;
        this.wording = new Wording(formulas);
        this.limits = limits;
        this.grounding = new Grounding(formulas, limits);
        this.things = new Things(formulas, grounding);
        this.constraints = new Constraints(formulas);
        this.seeking = new Seeking(constraints, things);
    }

    /**
     * The worlds of organisers of whom not everything is known: a field may also turn out not to be known or only between
     * bounds, and a fact that stands for any number of facts may be there. In such worlds what holds surely and what holds
     * possibly are two things.
     *
     * @param rules all rules that will be asked about: what they compare with is told apart
     */
    public static Worlds partlyKnown(
            Vocabulary vocabulary, List<RuleTree> rules, Limits limits, List<Fact> facts, Span.Known spans) {
        Worlds worlds = new Worlds(new Formulas(), limits);
        Domains domains = new Domains(vocabulary, Cuts.of(rules, limits, facts), spans, List.of(), true);
        facts.forEach(fact -> worlds.things.addPartlyKnown(fact, domains));
        return worlds;
    }

    /** The same worlds without what rules have left in them: for other rules beside these, to be asked about together. */
    public Worlds beside() {
        Worlds other = new Worlds(formulas, limits);
        other.things.addAll(things);
        other.constraints.requireAll(constraints);
        return other;
    }

    /**
     * Adds a fact that is there exactly when a formula holds: what a rule leaves for later rules. What rests on it can be asked
     * about without it, too.
     *
     * @param fact settled, but for the fields that are linked
     * @param linked the fields that hold what a field of another fact holds, in their own way
     */
    public void outcome(Fact fact, Formula there, Map<String, Link> linked) {
        Formula named = constraints.named(fact.key(), there);
        leave(fact, named, named, linked);
    }

    /** The same, where what rests on it is never asked about without it. */
    public void leave(Fact fact, Formula there, Map<String, Link> linked) {
        leave(fact, there, there, linked);
    }

    /**
     * The same, where it may be there without being so for sure.
     *
     * @param possible when it may be there; wherever it is there, too
     */
    public void leave(Fact fact, Formula there, Formula possible, Map<String, Link> linked) {
        things.leave(fact, there, possible, linked);
    }

    /** When the rule's scope takes in the fact of that key. */
    public Formula scope(RuleTree rule, String key) {
        return grounding.scope(rule, things.at(key));
    }

    /** When what the rule asks for below its scope holds of the fact of that key. */
    public Formula condition(RuleTree rule, String key) {
        return grounding.condition(rule, things.at(key));
    }

    /** When the rule's scope possibly takes in the fact of that key. */
    public Formula possibleScope(RuleTree rule, String key) {
        return grounding.possibly().scope(rule, things.at(key));
    }

    /** When what the rule asks for below its scope possibly holds of the fact of that key. */
    public Formula possibleCondition(RuleTree rule, String key) {
        return grounding.possibly().condition(rule, things.at(key));
    }

    /** When the fact of that key is there. */
    public Formula there(String key) {
        return things.at(key).there();
    }

    /** When a field holds what passes. */
    public Formula holds(String key, String field, Predicate<Value<?>> passes) {
        return things.at(key).see(field).passes(passes, formulas);
    }

    /** When a field holds what it holds in truth, or lies where that lies. */
    public Formula holds(String key, String field, Value<?> real) {
        return holds(key, field, value -> Term.isAs(value, real));
    }

    /** What a field may turn out to be, one value after the other. */
    public Turns turns(String key, String field) {
        return new Turns(things.at(key).see(field), formulas);
    }

    /** What formulas say by their form alone. */
    public Wording wording() {
        return wording;
    }

    /** When all hold. */
    public Formula all(Collection<Formula> parts) {
        return formulas.all(parts);
    }

    /** When any of them holds. */
    public Formula any(Collection<Formula> parts) {
        return formulas.any(parts);
    }

    /** When it does not hold. */
    public Formula not(Formula formula) {
        return formulas.not(formula);
    }

    /** Rules out all worlds in which only one of the two holds. */
    public void same(Formula one, Formula other) {
        constraints.require(formulas.same(one, other));
    }

    /** Rules out all worlds in which it does not hold. */
    public void require(Formula formula) {
        constraints.require(formula);
    }

    /** Whether it can hold because a fact that may be there is, and would not without, whatever earlier rules find else. */
    public boolean canRestOn(Formula formula, String key) {
        Formula otherwise = formulas.given(formula, Choice.presence(key), 1);
        return !otherwise.equals(formula)
                && seeking.freely(all(List.of(formula, not(otherwise)))) instanceof Answer.Possible;
    }

    /** What matters to a formula: the paths of which each alone, if it turns out otherwise, can make the formula fail or hold. */
    public Set<String> decisive(Formula formula) {
        return new Deciding(formulas, seeking::isImpossible, constraints.isFree()).of(formula);
    }

    /** What a formula says when a fact is there. */
    public Formula given(Formula formula, String key) {
        Map<Choice, Integer> there = new HashMap<>();
        formulas.choices(things.at(key).there()).forEach(each -> there.put(each, 0));
        return formulas.given(formula, there);
    }

    /** The worlds in which a formula holds, to be asked which of some conditions can hold in them together. */
    public Assumptions where(Formula formula, List<Formula> conditions) {
        return seeking.where(formula, conditions);
    }

    /** Whether there is a world in which it holds. What is impossible whatever earlier rules find is so the sooner seen. */
    public Answer find(Formula formula) {
        return seeking.find(formula);
    }

    /**
     * All around a world in which a formula holds, as far as it holds there: what each choice may be beside what it is, each
     * widened as far as those before it allow.
     *
     * @return the values by the path of the field or, for whether a record is there, of the record; what may be anything is
     *     left out
     */
    public SortedMap<String, List<Value<?>>> around(Formula formula, World world) {
        return new Widening(formulas, seeking::impossible).of(formula, world);
    }

    /** When nothing that matters lies outside these values. */
    public Formula within(Formula formula, Map<String, List<Value<?>>> values) {
        return formulas.all(formulas.choices(formula).stream()
                .flatMap(each -> Stream.ofNullable(values.get(each.about()))
                        .map(own -> formulas.is(
                                each, value -> own.contains(each.values().get(value)))))
                .toList());
    }

    /** Whether it surely holds in no world; what is not decided is not ruled out. */
    public boolean isImpossible(Formula formula) {
        return seeking.isImpossible(formula);
    }
}
