package se.likvard.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Count;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.value.Value;

/**
 * Says when a rule holds of a fact, as a formula over what may turn out one way or another: when it surely does, or when it
 * possibly does. The two differ only where something turns out not to be known.
 */
final class Grounding {

    private final Formulas formulas;
    private final Testing testing;
    private final Candidates candidates;
    /** The keys of the things that stand for any number of facts. */
    private final Set<Object> many;

    /** By the pattern itself: no two are the same. */
    private final Map<Pattern, Split> splits = new IdentityHashMap<>();

    private final boolean surely;
    /** The other reading: what is denied holds surely when it does not hold possibly. */
    private final Grounding other;

    /**
     * The tests of a pattern.
     *
     * @param alone those that look at nothing else, so that each thing is looked at only once
     * @param known what they say, with whether the thing is there
     */
    private record Split(List<Test> alone, List<Test> joins, Map<Thing, Formula> known) {

        static Split of(Pattern pattern) {
            Map<Boolean, List<Test>> tests = pattern.tests().stream()
                    .collect(Collectors.partitioningBy(test -> test.singles().anyMatch(Split::isJoin)));
            return new Split(
                    Objects.requireNonNull(tests.get(false)), Objects.requireNonNull(tests.get(true)), new HashMap<>());
        }

        private static boolean isJoin(Test test) {
            return test instanceof Test.Comparison comparison && comparison.operand() instanceof Operand.FieldOf;
        }
    }

    Grounding(Formulas formulas, Limits limits) {
        this.formulas = formulas;
        this.candidates = new Candidates();
        this.many = new HashSet<>();
        this.testing = new Testing(formulas, limits, many, true);
        this.surely = true;
        this.other = new Grounding(this, limits);
    }

    private Grounding(Grounding sure, Limits limits) {
        this.formulas = sure.formulas;
        this.testing = new Testing(formulas, limits, sure.many, false);
        this.candidates = sure.candidates;
        this.many = sure.many;
        this.surely = false;
        this.other = sure;
    }

    /** When it possibly holds. */
    Grounding possibly() {
        return surely ? other : this;
    }

    void add(Thing thing) {
        candidates.add(thing);
        if (thing.many()) {
            many.add(thing.key());
        }
    }

    /** When the rule's scope takes in the subject. */
    Formula scope(RuleTree rule, Thing subject) {
        return formulas.all(List.of(there(subject), testing.all(rule.subject().tests(), subject, Map.of())));
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
            return formulas.not(other.all(List.of(not.inner()), bound));
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
        List<Formula> own = counted(count, bound);
        List<Formula> others = other.counted(count, bound);
        return formulas.all(count.tests().stream()
                .map(test -> number(test, own, others, bound))
                .toList());
    }

    /** One for each fact that is counted; for what stands for any number, more than any test counts to. */
    private List<Formula> counted(Count count, Map<String, Thing> bound) {
        int most = 1
                + count.tests().stream()
                        .flatMap(test -> testing.operand(test.operand(), bound).values().stream())
                        .mapToInt(
                                limit -> Math.max(0, ((BigDecimal) limit.exact().orElseThrow()).intValue()))
                        .max()
                        .orElse(0);
        return candidates(count.counted(), bound).stream()
                .flatMap(thing ->
                        Collections.nCopies(thing.many() ? most : 1, matches(count.counted(), thing, bound)).stream())
                .toList();
    }

    /** At least so many go by this reading, at most so many by the other. */
    private Formula number(
            Condition.CountTest test, List<Formula> own, List<Formula> others, Map<String, Thing> bound) {
        return switch (test.operator()) {
            case AT_LEAST, GREATER -> number(own, test.operator(), test, bound);
            case AT_MOST, LESS -> number(others, test.operator(), test, bound);
            case EQUAL ->
                formulas.all(List.of(
                        number(own, Operator.AT_LEAST, test, bound), number(others, Operator.AT_MOST, test, bound)));
            case NOT_EQUAL ->
                formulas.any(List.of(
                        number(own, Operator.GREATER, test, bound), number(others, Operator.LESS, test, bound)));
        };
    }

    private Formula number(
            List<Formula> counted, Operator operator, Condition.CountTest test, Map<String, Thing> bound) {
        List<Value<?>> limits = testing.operand(test.operand(), bound).values();
        return formulas.count(
                counted,
                number -> limits.stream()
                        .allMatch(limit -> testing.holds(Value.of(BigDecimal.valueOf(number)), operator, limit)));
    }

    /** Of the joins that a pattern has, the one that leaves fewest to look at. */
    private List<Thing> candidates(Pattern pattern, Map<String, Thing> bound) {
        List<Thing> fewest = candidates.of(pattern.type());
        for (Test test : pattern.tests()) {
            if (test instanceof Test.Comparison join && join.operator() == Operator.EQUAL) {
                Optional<String> text = testing.operand(join.operand(), bound).text();
                if (text.isPresent()) {
                    List<Thing> joined = candidates.of(pattern.type(), join.field(), text.get());
                    fewest = joined.size() < fewest.size() ? joined : fewest;
                }
            }
        }
        return fewest;
    }

    private Formula matches(Pattern pattern, Thing thing, Map<String, Thing> bound) {
        Split split = splits.computeIfAbsent(pattern, Split::of);
        Formula alone = split.known().get(thing);
        if (alone == null) {
            Formula tests = testing.all(split.alone(), thing, Map.of());
            alone = tests.isFalse() ? tests : formulas.all(List.of(there(thing), tests));
            split.known().put(thing, alone);
        }
        if (alone.isFalse() || split.joins().isEmpty()) {
            return alone;
        }
        Formula joins = testing.all(split.joins(), thing, bound);
        return joins.isFalse() ? joins : formulas.all(List.of(alone, joins));
    }

    private Formula there(Thing thing) {
        return surely ? thing.there() : thing.possible();
    }
}
