package se.likvard.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.Grade;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Presence;
import se.likvard.dialect.Truth;
import se.likvard.rulebook.OutcomeFacts;
import se.likvard.value.Value;

/** What the rules say over some facts by the definition of truth, without the reasoner: whatever is still missing there. */
final class Replay {

    private final List<List<Staged>> stages;
    private final OutcomeMaker outcomes;
    private final List<Fact> seen;
    private final Map<String, Truth> applies = new HashMap<>();
    private final Map<String, Truth> found = new HashMap<>();
    private final Map<String, List<Fact>> subjects = new HashMap<>();
    private final Set<Claim> grades = new HashSet<>();
    private final Map<Claim, Truth> advice = new HashMap<>();

    private Replay(List<List<Staged>> stages, List<Fact> facts, OutcomeMaker outcomes) {
        this.stages = stages;
        this.outcomes = outcomes;
        this.seen = new ArrayList<>(facts);
        facts.forEach(fact ->
                subjects.computeIfAbsent(fact.type(), any -> new ArrayList<>()).add(fact));
    }

    /** What they say over these facts. */
    static Replay of(List<List<Staged>> stages, List<Fact> facts, Limits limits, OutcomeMaker outcomes, Named named) {
        Replay replay = new Replay(stages, facts, outcomes);
        stages.forEach(stage -> replay.run(stage, limits));
        replay.note(named);
        return replay;
    }

    /** Whether a claim is surely true; that a recommendation is not given is when no subject is left that it may be given. */
    boolean says(Claim claim) {
        return claim instanceof Claim.Advised advised && !advised.given()
                ? advice.getOrDefault(new Claim.Advised(advised.rule(), advised.subject(), true), Truth.FALSE)
                        == Truth.FALSE
                : claim instanceof Claim.Advised ? advice.get(claim) == Truth.TRUE : grades.contains(claim);
    }

    /** What a rule says of the subject of a key. */
    Truth of(String rule, String subject) {
        return found.getOrDefault(rule + " " + subject, Truth.FALSE);
    }

    private Stream<Staged> rules() {
        return stages.stream().flatMap(List::stream);
    }

    private List<Fact> subjects(Staged rule) {
        return subjects.getOrDefault(rule.subjectType(), List.of());
    }

    private static String id(Staged rule, Fact subject) {
        return rule.name() + " " + subject.key();
    }

    private Truth applies(Staged rule, Fact subject) {
        return applies.getOrDefault(id(rule, subject), Truth.FALSE);
    }

    private Truth found(Staged rule, Fact subject) {
        return found.getOrDefault(id(rule, subject), Truth.FALSE);
    }

    private void run(List<Staged> stage, Limits limits) {
        Evaluation evaluation = new Evaluation(seen, limits);
        for (Staged rule : stage) {
            for (Fact subject : subjects(rule)) {
                applies.put(
                        id(rule, subject),
                        evaluation.scope(rule.tree(), subject).truth());
                Truth holds = evaluation.holds(rule.tree(), subject).truth();
                found.put(id(rule, subject), holds);
                if (holds != Truth.FALSE && rule.observes()) {
                    seen.add(outcome(outcomes.of(rule.name(), subject), holds, subject.presence()));
                }
            }
        }
    }

    private static Fact outcome(Fact fact, Truth holds, Presence subject) {
        if (holds == Truth.TRUE) {
            return fact;
        }
        Fact possible = Opening.possible(fact);
        return subject == Presence.ANY_NUMBER ? possible.there(subject, possible.absence()) : possible;
    }

    private void note(Named named) {
        Stream.concat(Stream.of(""), rules().filter(Staged::hasScope).map(Staged::area))
                .distinct()
                .forEach(scope -> grade(scope).ifPresent(grade -> grades.add(new Claim.Graded(scope, grade))));
        rules().filter(Staged::isAdvice)
                .forEach(rule -> subjects(rule)
                        .forEach(subject -> advice.merge(
                                new Claim.Advised(rule.name(), named.of(subject.key()), true),
                                stands(rule, subject),
                                Replay::or)));
    }

    /** The grade when it is certain: empty when it is not, an empty one when there surely is none. */
    private Optional<Optional<Grade>> grade(String scope) {
        Truth graded = rules().filter(rule -> rule.makesGraded(scope))
                .flatMap(rule -> subjects(rule).stream().map(subject -> applies(rule, subject)))
                .reduce(Truth.FALSE, Replay::or);
        if (graded != Truth.TRUE) {
            return graded == Truth.FALSE ? Optional.of(Optional.empty()) : Optional.empty();
        }
        Set<Grade> grades = Stream.of(Truth.TRUE, Truth.UNKNOWN)
                .map(least -> worst(scope, least))
                .collect(Collectors.toSet());
        return grades.size() > 1
                ? Optional.empty()
                : Optional.of(grades.stream().findFirst());
    }

    /** The worst step that is reached at least so surely. */
    private Grade worst(String scope, Truth least) {
        return rules().flatMap(rule -> rule.grade().stream()
                        .filter(grade -> subjects(rule).stream()
                                .filter(each -> Claim.Graded.isAbout(scope, each.type(), each.key()))
                                .anyMatch(each -> found(rule, each).compareTo(least) >= 0)))
                .reduce(Grade.HIGH, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    private Truth stands(Staged rule, Fact subject) {
        Truth replaced = rules().filter(other -> other.replaces().contains(rule.name()))
                .flatMap(other -> subjects(other).stream()
                        .map(instead -> and(found(other, instead), isAtOneUnit(instead, subject))))
                .reduce(Truth.FALSE, Replay::or);
        return and(found(rule, subject), replaced.negate());
    }

    private static Truth isAtOneUnit(Fact instead, Fact subject) {
        Value<?> one = OutcomeFacts.schoolUnit(instead).value();
        Value<?> other = OutcomeFacts.schoolUnit(subject).value();
        if (one.isNone()) {
            return Truth.TRUE;
        }
        return other.isSettled() && one.isSettled() ? Truth.of(one.exact().equals(other.exact())) : Truth.UNKNOWN;
    }

    private static Truth or(Truth one, Truth other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Truth and(Truth one, Truth other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
