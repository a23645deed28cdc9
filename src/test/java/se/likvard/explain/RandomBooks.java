package se.likvard.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import se.likvard.assessment.Grade;
import se.likvard.assessment.RuleKind;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Presence;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.dialect.Test.Comparison;
import se.likvard.dialect.Test.IsNone;
import se.likvard.reasoning.Completions;
import se.likvard.rulebook.RandomRules;
import se.likvard.value.Figure;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/**
 * Small random rulebooks of all stages with small random facts: two rules that observe, two steps of the grade and two
 * recommendations, of which one takes the place of the other. Seeded, so that every failure repeats.
 */
final class RandomBooks {

    static final Limits LIMITS = any -> java.math.BigDecimal.ONE;

    /** Rules in stages, and facts that they read. */
    record Book(List<List<Staged>> stages, List<Fact> facts) {

        OutcomeMaker outcomes() {
            return (rule, subject) -> outcome(rule, subject, facts.get(0));
        }

        Named named() {
            return new Named(facts.stream().map(Fact::key).collect(Collectors.toSet()));
        }

        Course course() {
            return new Course(
                    RandomRules.vocabulary(), stages, LIMITS, facts, outcomes(), (type, field) -> Optional.empty());
        }

        Replay replay(List<Fact> completed) {
            return Replay.of(stages, completed, LIMITS, outcomes(), named());
        }

        /** The fields that rules compare with something. */
        Set<String> compared() {
            return stages.stream()
                    .flatMap(List::stream)
                    .flatMap(each -> each.tree().patterns())
                    .flatMap(each -> each.tests().stream())
                    .flatMap(Test::singles)
                    .map(test -> test instanceof IsNone none ? none.field() : ((Comparison) test).field())
                    .collect(Collectors.toSet());
        }

        /** Every completion; empty when there are more than so many. */
        Optional<List<List<Fact>>> completions(int most) {
            return Completions.of(facts, most);
        }
    }

    private RandomBooks() {}

    static Book book(int seed) {
        return book(seed, 3);
    }

    /** A rulebook over so many facts at most. */
    static Book book(int seed, int most) {
        RandomRules random = new RandomRules(seed);
        List<Fact> facts =
                random.facts().stream().limit(most).map(RandomBooks::onceAtMost).toList();
        Random chance = new Random(seed);
        List<Staged> first = List.of(staged("first", RuleKind.CONCERN, random));
        List<Staged> second = List.of(staged("second", RuleKind.CONTEXT, random));
        List<Staged> grades = List.of(step("low", Grade.LOW, random), step("partly", Grade.PARTLY, random));
        Set<String> replaced = chance.nextBoolean() ? Set.of("other") : Set.of();
        List<Staged> advice =
                List.of(advice("advice", replaced, random), staged("other", RuleKind.RECOMMENDATION, random));
        List<List<Staged>> stages = new ArrayList<>(List.of(first, second, grades, advice));
        return new Book(stages, facts);
    }

    /** The same rules over facts that are all there, of which the flags and one colour are what is not known. */
    static Book flags(int seed) {
        Book book = book(seed);
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : book.facts()) {
            Map<String, Figure> fields = new LinkedHashMap<>(fact.fields());
            fields.replaceAll((name, figure) -> name.equals("flag") || name.equals("colour") && facts.isEmpty()
                    ? Figure.given(fact.key() + "." + name, Value.unknown(Reason.NOT_REPORTED))
                    : Figure.settled(figure.value().lowest().isPresent() ? lowest(figure.value()) : Value.none()));
            facts.add(new Fact(fact.type(), fact.key(), fact.id(), fact.name(), Presence.SURE, List.of(), fields));
        }
        return new Book(book.stages(), facts);
    }

    private static Value<?> lowest(Value<?> value) {
        return Value.of(value.lowest().orElseThrow());
    }

    private static Staged staged(String name, RuleKind kind, RandomRules random) {
        return new Staged(named(name, random.rule()), kind, "TEACHING", Optional.empty(), Set.of());
    }

    private static Staged step(String name, Grade grade, RandomRules random) {
        return new Staged(named(name, random.rule()), RuleKind.GRADE, "GRADE", Optional.of(grade), Set.of());
    }

    private static Staged advice(String name, Set<String> replaces, RandomRules random) {
        return new Staged(named(name, random.rule()), RuleKind.RECOMMENDATION, "ADVICE", Optional.empty(), replaces);
    }

    private static RuleTree named(String name, RuleTree rule) {
        return new RuleTree(name, rule.subject(), rule.conditions());
    }

    private static Fact onceAtMost(Fact fact) {
        Presence presence = fact.presence() == Presence.SURE ? Presence.SURE : Presence.POSSIBLE;
        return new Fact(fact.type(), fact.key(), fact.id(), fact.name(), presence, fact.absence(), fact.fields());
    }

    /** An outcome holds what the first fact holds as far as that is known, and hangs on its subject. */
    private static Fact outcome(String rule, Fact subject, Fact like) {
        Map<String, Figure> fields = new LinkedHashMap<>(like.fields());
        fields.replaceAll((name, figure) -> figure.value().isSettled() ? figure : Figure.settled(Value.none()));
        fields.put("parent", Figure.settled(Value.of(subject.key())));
        String key = rule + " " + subject.key();
        return new Fact("Outcome", key, key, subject.name(), Presence.SURE, List.of(), fields);
    }
}
