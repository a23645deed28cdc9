package se.likvard.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.likvard.assessment.Grade;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Vocabulary;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Link;
import se.likvard.reasoning.Span;
import se.likvard.reasoning.Worlds;
import se.likvard.rulebook.OutcomeFacts;
import se.likvard.value.Value;

/**
 * The course that an assessment can take, stage by stage, however what is missing turns out: each outcome as a formula over
 * that. What is known has become part of no formula.
 */
final class Course {

    private static final String CODE = "schoolUnitCode";
    private static final String DEFICIENCIES = "openDeficiencies";

    private final List<List<Staged>> stages;
    private final OutcomeMaker outcomes;
    private final Worlds worlds;
    private final Map<String, List<Fact>> facts = new HashMap<>();
    private final Map<String, Formula> applies = new HashMap<>();
    private final Map<String, Formula> found = new HashMap<>();

    /**
     * The course over some facts, what is missing in them left open.
     *
     * @param stages the rules that apply, each stage reading the outcomes of those before it
     * @param facts none of which stands for any number of facts
     */
    Course(
            Vocabulary vocabulary,
            List<List<Staged>> stages,
            Limits limits,
            List<Fact> facts,
            OutcomeMaker outcomes,
            Span.Known spans) {
        this(vocabulary, stages, limits, facts, List.of(), outcomes, spans);
    }

    /**
     * The same, where what facts hold in truth is told apart from all else that they could hold.
     *
     * @param real the facts as they are, by the keys of those that have been opened
     */
    Course(
            Vocabulary vocabulary,
            List<List<Staged>> stages,
            Limits limits,
            List<Fact> facts,
            List<Fact> real,
            OutcomeMaker outcomes,
            Span.Known spans) {
        this.stages = stages;
        this.outcomes = outcomes;
        List<RuleTree> trees = rules().map(Staged::tree).toList();
        this.worlds = new Worlds(vocabulary, trees, limits, facts, real, spans);
        facts.forEach(fact -> this.facts
                .computeIfAbsent(fact.type(), any -> new ArrayList<>())
                .add(fact));
        stages.forEach(this::ground);
    }

    Worlds worlds() {
        return worlds;
    }

    Stream<Staged> rules() {
        return stages.stream().flatMap(List::stream);
    }

    private List<Fact> subjects(Staged rule) {
        return facts.getOrDefault(rule.subjectType(), List.of());
    }

    private static String id(Staged rule, Fact subject) {
        return rule.name() + " " + subject.key();
    }

    /** When the rule finds something of the subject. */
    Formula found(Staged rule, Fact subject) {
        return found.getOrDefault(id(rule, subject), never());
    }

    /** When each rule finds something of each subject, those left out that never do or always. */
    Stream<Formula> found() {
        return found.values().stream().filter(each -> !each.isFalse() && !each.isTrue());
    }

    private Formula applies(Staged rule, Fact subject) {
        return applies.getOrDefault(id(rule, subject), never());
    }

    private Formula never() {
        return worlds.any(List.of());
    }

    private void ground(List<Staged> stage) {
        for (Staged rule : stage) {
            for (Fact subject : subjects(rule)) {
                Formula scope = worlds.scope(rule.tree(), subject.key());
                if (!scope.isFalse()) {
                    applies.put(id(rule, subject), scope);
                    Formula holds = worlds.condition(rule.tree(), subject.key());
                    found.put(id(rule, subject), worlds.all(List.of(scope, holds)));
                }
            }
        }
        stage.stream()
                .filter(Staged::observes)
                .forEach(rule -> subjects(rule).forEach(subject -> leave(rule, subject)));
    }

    private void leave(Staged rule, Fact subject) {
        if (found(rule, subject).isFalse()) {
            return;
        }
        Fact fact = outcomes.of(rule.name(), subject);
        boolean settled =
                fact.fields().values().stream().allMatch(each -> each.value().isSettled());
        Link unit = new Link(subject.key(), CODE, code -> code.map(Course::unit));
        worlds.leave(fact, found(rule, subject), settled ? Map.of() : Map.of("schoolUnit", unit));
    }

    private static String unit(Object code) {
        return "schoolUnits[" + code + "]";
    }

    /** Everything that the assessment may come to say, with when it does; what it says in no case is left out. */
    Map<Claim, Formula> claims(Named named) {
        Map<Claim, Formula> claims = new LinkedHashMap<>();
        scopes().forEach(scope -> grades(scope, claims));
        Map<Claim.Advised, List<Formula>> advice = new LinkedHashMap<>();
        rules().filter(Staged::isAdvice)
                .forEach(rule -> subjects(rule)
                        .forEach(subject -> advice.computeIfAbsent(
                                        new Claim.Advised(rule.name(), named.of(subject.key()), true),
                                        any -> new ArrayList<>())
                                .add(stands(rule, subject))));
        advice.forEach((claim, ways) -> {
            claims.put(claim, worlds.any(ways));
            claims.put(new Claim.Advised(claim.rule(), claim.subject(), false), worlds.not(worlds.any(ways)));
        });
        claims.values().removeIf(Formula::isFalse);
        return claims;
    }

    /** The organiser as a whole, then the areas in which some concern may apply. */
    Collection<String> scopes() {
        Collection<String> scopes = new TreeSet<>(List.of(""));
        rules().filter(Staged::hasScope)
                .filter(rule -> subjects(rule).stream()
                        .anyMatch(subject -> !applies(rule, subject).isFalse()))
                .forEach(rule -> scopes.add(rule.area()));
        return scopes;
    }

    private void grades(String scope, Map<Claim, Formula> claims) {
        Formula graded = any(rule -> rule.makesGraded(scope), this::applies, subject -> true);
        claims.put(new Claim.Graded(scope, Optional.empty()), worlds.not(graded));
        Formula noWorse = graded;
        for (Grade grade : List.of(Grade.LOW, Grade.PARTLY)) {
            Formula reached = any(
                    rule -> rule.grade().equals(Optional.of(grade)),
                    this::found,
                    subject -> Claim.Graded.isAbout(scope, subject.type(), subject.key()));
            claims.put(new Claim.Graded(scope, Optional.of(grade)), worlds.all(List.of(noWorse, reached)));
            noWorse = worlds.all(List.of(noWorse, worlds.not(reached)));
        }
        claims.put(new Claim.Graded(scope, Optional.of(Grade.HIGH)), noWorse);
    }

    private interface Says {
        Formula of(Staged rule, Fact subject);
    }

    private Formula any(Predicate<Staged> rules, Says says, Predicate<Fact> subjects) {
        return worlds.any(rules().filter(rules)
                .flatMap(rule -> subjects(rule).stream().filter(subjects).map(subject -> says.of(rule, subject)))
                .toList());
    }

    /** When a recommendation holds and none takes its place. */
    private Formula stands(Staged rule, Fact subject) {
        List<Formula> replaced = new ArrayList<>();
        rules().filter(other -> other.replaces().contains(rule.name()))
                .forEach(other -> subjects(other)
                        .forEach(instead -> replaced.add(
                                worlds.all(List.of(found(other, instead), isAtOneUnit(instead, subject))))));
        return worlds.all(List.of(found(rule, subject), worlds.not(worlds.any(replaced))));
    }

    /** When what replaces is about the unit of what is replaced, or about no unit. */
    private Formula isAtOneUnit(Fact instead, Fact subject) {
        Value<?> one = OutcomeFacts.schoolUnit(instead).value();
        Value<?> other = OutcomeFacts.schoolUnit(subject).value();
        boolean same = one.isNone() || one.exact().isPresent() && one.exact().equals(other.exact());
        return same || other.isSettled()
                ? worlds.all(same ? List.of() : List.of(never()))
                : worlds.holds(
                        subject.key(),
                        CODE,
                        code -> one.exact().equals(code.exact().map(Course::unit)));
    }

    /** When no area at a unit has an open deficiency but those that surely have. */
    Formula calm() {
        return worlds.all(facts.getOrDefault("UnitArea", List.of()).stream()
                .filter(area -> !area.read(DEFICIENCIES).value().isSettled())
                .map(area -> worlds.holds(area.key(), DEFICIENCIES, value -> value.equals(Value.of(BigDecimal.ZERO))))
                .toList());
    }

    /** The fact of a key. */
    Fact fact(String key) {
        return facts.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fact " + key));
    }

    /** The facts that rules may be about, by type. */
    Map<String, List<Fact>> facts() {
        return new TreeMap<>(facts);
    }
}
