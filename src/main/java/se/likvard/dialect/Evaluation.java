package se.likvard.dialect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.likvard.dialect.Condition.Count;
import se.likvard.dialect.Condition.CountTest;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.value.Figure;
import se.likvard.value.Gap;
import se.likvard.value.Value;

/**
 * Reads a rule's tree over facts by the definition of three-valued truth: the second way to compute what the rule engine
 * computes, and the one that knows which gaps keep an answer open.
 */
public final class Evaluation {

    private final Lookups facts;
    /** The keys of the facts that stand for any number of facts. */
    private final Set<Object> many = new HashSet<>();

    private final Limits limits;
    private final Reading reading;
    /** The same evaluation with nobody who hears. */
    private final Evaluation unheard;

    /** An evaluation over all facts of an assessment with the limits of its day. */
    public Evaluation(List<Fact> facts, Limits limits) {
        this(facts, limits, Reading.UNHEARD);
    }

    /** The same, with somebody who hears how each part came out; then no fact is passed by because a join rules it out. */
    public Evaluation(List<Fact> facts, Limits limits, Reading reading) {
        this.reading = reading;
        this.unheard = reading == Reading.UNHEARD ? this : new Evaluation(facts, limits);
        this.facts = new Lookups(facts);
        facts.stream().filter(fact -> fact.presence() == Presence.ANY_NUMBER).forEach(fact -> many.add(fact.key()));
        this.limits = limits;
    }

    /** The facts of a type, in the order in which they were given. */
    public List<Fact> facts(String type) {
        return facts.of(type);
    }

    /** Whether the rule's scope takes in the subject: the tests of the first pattern. */
    public Judgement scope(RuleTree rule, Fact subject) {
        return present(subject).and(tests(rule.subject().tests(), subject, Map.of()));
    }

    /** Whether the rule holds of the subject. */
    public Judgement holds(RuleTree rule, Fact subject) {
        Judgement scope = scope(rule, subject);
        return scope.fails()
                ? scope
                : scope.and(all(rule.conditions(), rule.subject().bind(Map.of(), subject)));
    }

    private Judgement all(List<Condition> conditions, Map<String, Fact> bound) {
        if (conditions.isEmpty()) {
            return Judgement.TRUE;
        }
        Condition first = conditions.get(0);
        List<Condition> rest = conditions.subList(1, conditions.size());
        if (first instanceof Pattern pattern) {
            return some(pattern, rest, bound);
        }
        if (first instanceof Condition.All group) {
            return all(Condition.joined(group.parts(), rest), bound);
        }
        if (first instanceof Condition.Any group) {
            return group.parts().stream()
                    .map(part -> all(Condition.joined(List.of(part), rest), bound))
                    .reduce(Judgement.FALSE, Judgement::or);
        }
        Judgement alone = alone(first, bound);
        return alone.fails() ? alone : alone.and(all(rest, bound));
    }

    /** A condition that binds nothing for those after it. */
    private Judgement alone(Condition condition, Map<String, Fact> bound) {
        if (condition instanceof Condition.Not not) {
            return all(List.of(not.inner()), bound).negate();
        }
        if (condition instanceof Condition.Exists exists) {
            return all(List.of(exists.inner()), bound);
        }
        return count((Count) condition, bound);
    }

    private Judgement some(Pattern pattern, List<Condition> rest, Map<String, Fact> bound) {
        Judgement result = Judgement.FALSE;
        Judgement matched = Judgement.FALSE;
        for (Fact fact : candidates(pattern, bound)) {
            Judgement matches = matches(pattern, fact, bound);
            if (!matches.fails()) {
                matched = matched.or(matches);
                result = result.or(matches.and(all(rest, pattern.bind(bound, fact))));
            }
        }
        reading.pattern(pattern, matched.truth());
        return result;
    }

    private Judgement count(Count count, Map<String, Fact> bound) {
        Tally tally = tally(count, bound);
        Judgement result = Judgement.TRUE;
        for (CountTest test : count.tests()) {
            Value<?> limit = operand(test.operand(), bound).value();
            Truth truth = Comparing.compare(tally.number(), test.operator(), limit);
            reading.count(test, truth, tally.number(), limit);
            result = result.and(Judgement.of(truth, tally.gaps()));
        }
        return result;
    }

    /** How many facts match: surely at least, possibly at most; without bound where a list was not given. */
    private Tally tally(Count count, Map<String, Fact> bound) {
        int surely = 0;
        long possibly = 0;
        List<Gap> gaps = new ArrayList<>();
        for (Fact fact : candidates(count.counted(), bound)) {
            Judgement matches = matches(count.counted(), fact, bound);
            surely += matches.truth() == Truth.TRUE ? 1 : 0;
            possibly += matches.fails() ? 0 : fact.presence() == Presence.ANY_NUMBER ? Integer.MAX_VALUE : 1;
            gaps.addAll(matches.gaps());
        }
        return new Tally(Value.between(BigDecimal.valueOf(surely), BigDecimal.valueOf(possibly)), gaps);
    }

    private record Tally(Value<BigDecimal> number, List<Gap> gaps) {}

    /** The count as the rule would show it for a subject, between what is sure and what is possible. */
    public Value<BigDecimal> number(Count count, Map<String, Fact> bound) {
        return tally(count, bound).number();
    }

    /** The facts that a pattern may match: those that one of its joins refers to, where it has any, or all of its type. */
    private List<Fact> candidates(Pattern pattern, Map<String, Fact> bound) {
        List<Fact> fewest = facts(pattern.type());
        if (reading != Reading.UNHEARD) {
            return fewest;
        }
        for (Test test : pattern.tests()) {
            if (test instanceof Test.Comparison join
                    && join.operator() == Operator.EQUAL
                    && operand(join.operand(), bound).value().exact().orElse(null) instanceof String key) {
                List<Fact> joined = facts.of(pattern.type(), join.field(), key);
                fewest = joined.size() < fewest.size() ? joined : fewest;
            }
        }
        return fewest;
    }

    private Judgement matches(Pattern pattern, Fact fact, Map<String, Fact> bound) {
        Judgement tests = tests(pattern.tests(), fact, bound);
        return tests.fails() ? tests : present(fact).and(tests);
    }

    private static Judgement present(Fact fact) {
        return fact.presence() == Presence.SURE ? Judgement.TRUE : Judgement.of(Truth.UNKNOWN, fact.absence());
    }

    private Judgement tests(List<Test> tests, Fact fact, Map<String, Fact> bound) {
        Judgement result = Judgement.TRUE;
        for (int index = 0; index < tests.size(); index++) {
            Test test = tests.get(index);
            boolean foreign = reading != Reading.UNHEARD && isTie(test) && isForeign(tests, index, fact, bound);
            result = foreign ? Judgement.FALSE : result.and(test(test, fact, bound));
            if (result.fails()) {
                return result;
            }
        }
        return result;
    }

    /** Whether a record that a tie rules out would not have matched anyway: then it does not show what the tie is for. */
    private boolean isForeign(List<Test> tests, int tie, Fact fact, Map<String, Fact> bound) {
        return unheard.test(tests.get(tie), fact, bound).fails()
                && unheard.tests(tests.subList(tie + 1, tests.size()), fact, bound)
                                .truth()
                        != Truth.TRUE;
    }

    private static boolean isTie(Test test) {
        return test instanceof Test.Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && comparison.operand() instanceof Operand.FieldOf;
    }

    private Judgement test(Test test, Fact fact, Map<String, Fact> bound) {
        if (test instanceof Test.All group) {
            return tests(group.tests(), fact, bound);
        }
        if (test instanceof Test.Any group) {
            return group.tests().stream().map(each -> test(each, fact, bound)).reduce(Judgement.FALSE, Judgement::or);
        }
        if (test instanceof Test.IsNone isNone) {
            Figure figure = fact.read(isNone.field());
            Judgement none = Judgement.of(Comparing.isNone(figure.value()), figure.gaps());
            Judgement asked = isNone.negated() ? none.negate() : none;
            reading.none(isNone, asked.truth());
            return asked;
        }
        return comparison((Test.Comparison) test, fact, bound);
    }

    private Judgement comparison(Test.Comparison test, Fact fact, Map<String, Fact> bound) {
        Figure left = fact.see(test.field());
        Figure right = operand(test.operand(), bound);
        Truth truth = Comparing.compare(left.value(), test.operator(), right.value());
        boolean oneOfMany = truth == Truth.FALSE && isOneOfMany(test, left.value(), right.value());
        reading.comparison(test, oneOfMany ? Truth.UNKNOWN : truth, left.value(), right.value());
        if (oneOfMany) {
            return Judgement.of(Truth.UNKNOWN, fact.absence());
        }
        List<Gap> gaps = new ArrayList<>(left.gaps());
        gaps.addAll(right.gaps());
        return Judgement.of(truth, gaps);
    }

    /** Two of any number of facts may be different ones, though one dummy stands for them all. */
    private boolean isOneOfMany(Test.Comparison test, Value<?> left, Value<?> right) {
        return test.operator() == Operator.NOT_EQUAL
                && test.operand() instanceof Operand.FieldOf
                && left.exact().equals(right.exact())
                && left.exact().filter(many::contains).isPresent();
    }

    private Figure operand(Operand operand, Map<String, Fact> bound) {
        if (operand instanceof Operand.Constant constant) {
            return Figure.settled(Value.of(constant.value()));
        }
        if (operand instanceof Operand.Limit limit) {
            return Figure.settled(Value.of(limits.value(limit.name())));
        }
        Operand.FieldOf other = (Operand.FieldOf) operand;
        return Optional.ofNullable(bound.get(other.variable()))
                .orElseThrow(() -> new IllegalArgumentException("unbound variable " + other.variable()))
                .see(other.field());
    }
}
