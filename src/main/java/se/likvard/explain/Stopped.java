package se.likvard.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Presence;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.dialect.Test.Comparison;
import se.likvard.dialect.Truth;

/** What stopped a rule: each condition that fails of itself, with what is there instead. */
final class Stopped {

    private static final int MOST_RECORDS = 5;

    private final RuleTree rule;
    private final Fact subject;
    private final String variable;
    private final Evaluation evaluation;
    private final Boundary boundary;

    Stopped(RuleTree rule, Fact subject, Evaluation evaluation, Boundary boundary) {
        this.variable =
                rule.subject().variable() == null ? "$subject" : rule.subject().variable();
        this.rule = rule;
        this.subject = subject;
        this.evaluation = evaluation;
        this.boundary = boundary;
    }

    /** A line for each part of the scope that does not take in the subject. */
    List<Line> scope() {
        return rule.subject().tests().stream()
                .filter(test -> fails(List.of(only(test))))
                .map(test -> boundary.line(rule.subject().type(), test, actual(List.of(test))))
                .toList();
    }

    /** A line for each condition that fails; where they only fail together, one that says so. */
    List<Line> conditions() {
        List<Condition> before = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Condition each : parts(rule.conditions())) {
            List<Condition> needed = needed(each, before);
            if (!fails(needed) && fails(Condition.joined(needed, List.of(each)))) {
                lines.add(line(each, needed));
            }
            before.add(each);
        }
        return lines.isEmpty()
                ? List.of(Line.of(
                        "villkoren är uppfyllda vart för sig, men aldrig av samma uppgifter",
                        "each condition is met, but never by the same records"))
                : List.copyOf(lines);
    }

    /** What only says more of the subject, test by test. */
    private List<Condition> parts(List<Condition> conditions) {
        return conditions.stream().flatMap(this::parts).toList();
    }

    private Stream<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All group) {
            return group.parts().stream().flatMap(this::parts);
        }
        return condition instanceof Pattern pattern && isSubject(pattern)
                ? pattern.tests().stream()
                        .filter(test -> !isThis(test))
                        .map(test ->
                                new Pattern(pattern.variable(), pattern.type(), with(pattern, test), pattern.place()))
                : Stream.of(condition);
    }

    private static List<Test> with(Pattern pattern, Test test) {
        return Stream.concat(pattern.tests().stream().filter(Stopped::isThis), Stream.of(test))
                .toList();
    }

    private Pattern only(Test test) {
        Test self = new Comparison(
                Fact.THIS,
                se.likvard.dialect.Operator.EQUAL,
                new Operand.FieldOf(variable, Fact.THIS),
                rule.subject().place());
        return new Pattern(
                null, rule.subject().type(), List.of(self, test), rule.subject().place());
    }

    private boolean isSubject(Pattern pattern) {
        return pattern.tests().stream()
                .anyMatch(test -> test instanceof Comparison same
                        && isThis(same)
                        && same.operand() instanceof Operand.FieldOf other
                        && other.variable().equals(variable)
                        && other.field().equals(Fact.THIS));
    }

    private static boolean isThis(Test test) {
        return test instanceof Comparison same && same.field().equals(Fact.THIS);
    }

    /** The conditions before it that bind what it speaks of. */
    private List<Condition> needed(Condition condition, List<? extends Condition> before) {
        Set<String> spoken = spoken(condition);
        List<Condition> needed = new ArrayList<>();
        for (Condition each : before) {
            if (each instanceof Pattern pattern && pattern.variable() != null && spoken.contains(pattern.variable())) {
                needed.addAll(needed(each, before.subList(0, before.indexOf(each))));
                needed.add(each);
            }
        }
        return needed.stream().distinct().toList();
    }

    private static Set<String> spoken(Condition condition) {
        return condition
                .patterns()
                .flatMap(pattern -> pattern.tests().stream())
                .flatMap(Test::singles)
                .flatMap(test ->
                        test instanceof Comparison comparison && comparison.operand() instanceof Operand.FieldOf other
                                ? Stream.of(other.variable())
                                : Stream.empty())
                .collect(Collectors.toSet());
    }

    private boolean fails(List<Condition> conditions) {
        return truth(conditions) == Truth.FALSE;
    }

    private Truth truth(List<Condition> conditions) {
        Pattern anything = new Pattern(
                variable, rule.subject().type(), List.of(), rule.subject().place());
        return evaluation
                .holds(new RuleTree(rule.name(), anything, conditions), subject)
                .truth();
    }

    private Line line(Condition condition, List<Condition> needed) {
        if (condition instanceof Pattern pattern && isSubject(pattern)) {
            List<Test> tests =
                    pattern.tests().stream().filter(test -> !isThis(test)).toList();
            return boundary.line(pattern.type(), tests.get(0), actual(tests));
        }
        List<Line> here = condition instanceof Condition.Count count && needed.isEmpty()
                ? List.of(boundary.count(count, evaluation.number(count, Map.of(variable, subject))))
                : records(condition, needed);
        return boundary.line(condition, here);
    }

    /** The subject's own figures that tests ask for. */
    private List<Line> actual(List<Test> tests) {
        return tests.stream()
                .flatMap(Test::singles)
                .flatMap(test -> boundary.actual(subject, test).stream())
                .distinct()
                .toList();
    }

    /** The records that a condition speaks of: those that a not found, those that another could not use. */
    private List<Line> records(Condition condition, List<Condition> needed) {
        boolean not = condition instanceof Condition.Not;
        Map<String, Line> told = new LinkedHashMap<>();
        List<Pattern> patterns = condition.patterns().toList();
        patterns.forEach(pattern -> evaluation.facts(pattern.type()).stream()
                .filter(fact -> fact.presence() != Presence.ANY_NUMBER)
                .filter(fact ->
                        truth(Condition.joined(within(pattern, patterns, needed), List.of(chosen(pattern, fact, not))))
                                != Truth.FALSE)
                .forEach(fact -> told.putIfAbsent(fact.key(), boundary.record(fact, own(pattern), not))));
        List<Line> lines = told.values().stream().limit(MOST_RECORDS).toList();
        if (told.isEmpty()) {
            return List.of(Line.of("här finns ingen sådan uppgift", "there is no such record here"));
        }
        return told.size() == lines.size()
                ? lines
                : Stream.concat(
                                lines.stream(),
                                Stream.of(Line.of(
                                        "och " + (told.size() - lines.size()) + " till",
                                        "and " + (told.size() - lines.size()) + " more")))
                        .toList();
    }

    /** What a pattern rests on: outside the condition that it is a part of, and before it within. */
    private List<Condition> within(Pattern pattern, List<Pattern> patterns, List<Condition> outside) {
        return Condition.joined(outside, needed(pattern, patterns.subList(0, patterns.indexOf(pattern))));
    }

    /** The pattern of one record: with all its tests, or only with those that say which records are meant. */
    private static Pattern chosen(Pattern pattern, Fact fact, boolean whole) {
        List<Test> tests = new ArrayList<>(
                pattern.tests().stream().filter(test -> whole || isJoin(test)).toList());
        tests.add(new Comparison(
                Fact.THIS, se.likvard.dialect.Operator.EQUAL, new Operand.Constant(fact.key()), pattern.place()));
        return new Pattern(null, pattern.type(), tests, pattern.place());
    }

    private static List<Test> own(Pattern pattern) {
        return pattern.tests().stream().filter(test -> !isJoin(test)).toList();
    }

    private static boolean isJoin(Test test) {
        return test instanceof Comparison join && join.operand() instanceof Operand.FieldOf;
    }
}
