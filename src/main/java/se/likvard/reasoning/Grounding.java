package se.likvard.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.dialect.Comparing;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Count;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.dialect.Truth;
import se.likvard.value.Value;

/** Says when a rule holds of a fact, as a formula over what may turn out one way or another. */
final class Grounding {

    private final Formulas formulas;
    private final Limits limits;
    private final Candidates candidates = new Candidates();

    Grounding(Formulas formulas, Limits limits) {
        this.formulas = formulas;
        this.limits = limits;
    }

    void add(Thing thing) {
        candidates.add(thing);
    }

    /** When the rule's scope takes in the subject. */
    Formula scope(RuleTree rule, Thing subject) {
        return formulas.all(List.of(subject.there(), tests(rule.subject().tests(), subject, Map.of())));
    }

    /** When what the rule asks for below its scope holds of the subject. */
    Formula condition(RuleTree rule, Thing subject) {
        return all(rule.conditions(), rule.subject().bind(Map.of(), subject));
    }

    private Formula all(List<Condition> conditions, Map<String, Thing> bound) {
        if (conditions.isEmpty()) {
            return formulas.of(true);
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
            return formulas.any(group.parts().stream()
                    .map(part -> all(Condition.joined(List.of(part), rest), bound))
                    .toList());
        }
        Formula alone = alone(first, bound);
        return alone.isFalse() ? alone : formulas.all(List.of(alone, all(rest, bound)));
    }

    /** A condition that binds nothing for those after it. */
    private Formula alone(Condition condition, Map<String, Thing> bound) {
        if (condition instanceof Condition.Not not) {
            return formulas.not(all(List.of(not.inner()), bound));
        }
        if (condition instanceof Condition.Exists exists) {
            return all(List.of(exists.inner()), bound);
        }
        return count((Count) condition, bound);
    }

    private Formula some(Pattern pattern, List<Condition> rest, Map<String, Thing> bound) {
        List<Formula> ways = new ArrayList<>();
        for (Thing thing : candidates(pattern, bound)) {
            Formula matches = matches(pattern, thing, bound);
            if (!matches.isFalse()) {
                ways.add(formulas.all(List.of(matches, all(rest, pattern.bind(bound, thing)))));
            }
        }
        return formulas.any(ways);
    }

    private Formula count(Count count, Map<String, Thing> bound) {
        List<Formula> counted = candidates(count.counted(), bound).stream()
                .map(thing -> matches(count.counted(), thing, bound))
                .toList();
        return formulas.count(
                counted,
                number -> count.tests().stream()
                        .allMatch(test -> operand(test.operand(), bound).values().stream()
                                .allMatch(
                                        value -> holds(Value.of(BigDecimal.valueOf(number)), test.operator(), value))));
    }

    /** Of the joins that a pattern has, the one that leaves fewest to look at. */
    private List<Thing> candidates(Pattern pattern, Map<String, Thing> bound) {
        List<Thing> fewest = candidates.of(pattern.type());
        for (Test test : pattern.tests()) {
            if (test instanceof Test.Comparison join && join.operator() == Operator.EQUAL) {
                Optional<String> text = operand(join.operand(), bound).text();
                if (text.isPresent()) {
                    List<Thing> joined = candidates.of(pattern.type(), join.field(), text.get());
                    fewest = joined.size() < fewest.size() ? joined : fewest;
                }
            }
        }
        return fewest;
    }

    private Formula matches(Pattern pattern, Thing thing, Map<String, Thing> bound) {
        Formula tests = tests(pattern.tests(), thing, bound);
        return tests.isFalse() ? tests : formulas.all(List.of(thing.there(), tests));
    }

    private Formula tests(List<Test> tests, Thing thing, Map<String, Thing> bound) {
        if (tests.stream().anyMatch(test -> fails(test, thing, bound))) {
            return formulas.of(false);
        }
        List<Formula> all = new ArrayList<>();
        for (Test test : tests) {
            Formula formula = test(test, thing, bound);
            if (formula.isFalse()) {
                return formula;
            }
            all.add(formula);
        }
        return formulas.all(all);
    }

    /** Whether a test fails by what is settled alone: that is soon seen, while others may have much to compare. */
    private boolean fails(Test test, Thing thing, Map<String, Thing> bound) {
        if (test instanceof Test.All group) {
            return group.tests().stream().anyMatch(each -> fails(each, thing, bound));
        }
        if (test instanceof Test.Any group) {
            return group.tests().stream().allMatch(each -> fails(each, thing, bound));
        }
        return test instanceof Test.Comparison comparison
                && fails(comparison, thing.see(comparison.field()), operand(comparison.operand(), bound));
    }

    private static boolean fails(Test.Comparison comparison, Term left, Term right) {
        return left.choice().isEmpty()
                && right.choice().isEmpty()
                && !holds(
                        left.values().get(0),
                        comparison.operator(),
                        right.values().get(0));
    }

    private Formula test(Test test, Thing thing, Map<String, Thing> bound) {
        if (test instanceof Test.All group) {
            return tests(group.tests(), thing, bound);
        }
        if (test instanceof Test.Any group) {
            return formulas.any(
                    group.tests().stream().map(each -> test(each, thing, bound)).toList());
        }
        if (test instanceof Test.IsNone isNone) {
            return thing.see(isNone.field()).passes(value -> value.isNone() != isNone.negated(), formulas);
        }
        Test.Comparison comparison = (Test.Comparison) test;
        Term left = thing.see(comparison.field());
        Term right = operand(comparison.operand(), bound);
        return comparison.operator() == Operator.EQUAL && right.text().isPresent()
                ? left.is(right.text().get(), formulas)
                : left.passes(right, (one, other) -> holds(one, comparison.operator(), other), formulas);
    }

    private static boolean holds(Value<?> left, Operator operator, Value<?> right) {
        return Comparing.compare(left, operator, right) == Truth.TRUE;
    }

    private Term operand(Operand operand, Map<String, Thing> bound) {
        if (operand instanceof Operand.Constant constant) {
            return Term.settled(Value.of(constant.value()));
        }
        if (operand instanceof Operand.Limit limit) {
            return Term.settled(Value.of(limits.value(limit.name())));
        }
        Operand.FieldOf other = (Operand.FieldOf) operand;
        Thing thing = bound.get(other.variable());
        if (thing == null) {
            throw new IllegalArgumentException("unbound variable " + other.variable());
        }
        return thing.see(other.field());
    }
}
