package se.likvard.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Presence;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Truth;
import se.likvard.rulebook.RandomRules;
import se.likvard.value.Figure;

/** The reasoner against brute force: every completion of small random facts, judged by the definition of truth. */
class WorldsTest {

    private static final Limits LIMITS = any -> BigDecimal.ONE;

    /** More completions than that are not gone through. */
    private static final int MOST = 600;

    /** Two random rules, the second of which may read the outcome of the first. */
    private record Book(RuleTree first, RuleTree second, List<Fact> facts, Fact outcome) {}

    @Test
    void saysWhatEveryCompletionSays() {
        assertThat(sameAnswers(0, 2_500)).isGreaterThan(500);
    }

    @Test
    @Tag("slow")
    void saysWhatEveryCompletionSaysOfManyRulebooks() {
        assertThat(sameAnswers(3_000, 60_000)).isGreaterThan(10_000);
    }

    /** Asks both of each rulebook; those with too many completions are left out. */
    private static int sameAnswers(int from, int to) {
        int asked = 0;
        for (int seed = from; seed < to; seed++) {
            Book book = book(seed);
            Optional<List<List<Fact>>> completions = Completions.of(book.facts(), MOST);
            if (completions.isPresent() && !completions.get().isEmpty()) {
                asked++;
                sameAnswers(book, completions.get(), seed);
            }
        }
        return asked;
    }

    private static Book book(int seed) {
        RandomRules random = new RandomRules(seed);
        List<Fact> facts =
                random.facts().stream().limit(3).map(WorldsTest::onceAtMost).toList();
        Fact pattern = facts.get(0);
        Map<String, Figure> fields = new LinkedHashMap<>();
        pattern.fields()
                .forEach((name, figure) -> fields.put(
                        name, figure.value().isSettled() ? figure : Figure.settled(se.likvard.value.Value.none())));
        Fact outcome = new Fact("Outcome", "outcome", "outcome", pattern.name(), Presence.SURE, List.of(), fields);
        return new Book(random.rule(), random.rule(), facts, outcome);
    }

    private static Fact onceAtMost(Fact fact) {
        Presence presence = fact.presence() == Presence.SURE ? Presence.SURE : Presence.POSSIBLE;
        return new Fact(fact.type(), fact.key(), fact.id(), fact.name(), presence, fact.absence(), fact.fields());
    }

    private static void sameAnswers(Book book, List<List<Fact>> completions, int seed) {
        Worlds worlds = new Worlds(
                RandomRules.vocabulary(), List.of(book.first(), book.second()), LIMITS, book.facts(), none());
        Optional<Fact> subject = subject(book.first(), book);
        subject.ifPresent(fact -> worlds.outcome(book.outcome(), holds(worlds, book.first(), fact), Map.of()));
        List<RuleTree> rules = subject.isPresent() ? List.of(book.first(), book.second()) : List.of(book.second());
        for (RuleTree rule : rules) {
            subject(rule, book).ifPresent(fact -> {
                List<Truth> truths = completions.stream()
                        .map(each -> truth(rule, fact, withOutcome(book, subject, each)))
                        .toList();
                assertThat(truths).as("seed %s", seed).doesNotContain(Truth.UNKNOWN);
                Formula holds = holds(worlds, rule, fact);
                String about = "seed " + seed + " " + rule + " of " + fact.key() + " " + book.facts();
                check(worlds, holds, truths.contains(Truth.TRUE), rule, fact, book, subject, Truth.TRUE, about);
                check(
                        worlds,
                        worlds.not(holds),
                        truths.contains(Truth.FALSE),
                        rule,
                        fact,
                        book,
                        subject,
                        Truth.FALSE,
                        about);
            });
        }
    }

    private static Span.Known none() {
        return (type, field) -> Optional.empty();
    }

    private static Formula holds(Worlds worlds, RuleTree rule, Fact fact) {
        return worlds.all(List.of(worlds.scope(rule, fact.key()), worlds.condition(rule, fact.key())));
    }

    private static Optional<Fact> subject(RuleTree rule, Book book) {
        return book.facts().stream()
                .filter(fact -> fact.type().equals(rule.subject().type()))
                .findFirst();
    }

    /** The answer is the same, and a world that is shown is one in which it is so. */
    private static void check(
            Worlds worlds,
            Formula asked,
            boolean possible,
            RuleTree rule,
            Fact fact,
            Book book,
            Optional<Fact> subject,
            Truth expected,
            String about) {
        Answer answer = worlds.find(asked);
        assertThat(answer instanceof Answer.Possible).as(about).isEqualTo(possible);
        if (answer instanceof Answer.Possible found) {
            List<Fact> facts = found.world().facts();
            assertThat(truth(rule, fact, withOutcome(book, subject, facts)))
                    .as("%s in %s", about, facts)
                    .isEqualTo(expected);
        }
    }

    private static List<Fact> withOutcome(Book book, Optional<Fact> subject, List<Fact> facts) {
        boolean there = subject.isPresent() && truth(book.first(), subject.get(), facts) == Truth.TRUE;
        List<Fact> all = new ArrayList<>(facts);
        Stream.of(book.outcome()).filter(any -> there).forEach(all::add);
        return all;
    }

    private static Truth truth(RuleTree rule, Fact subject, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.key().equals(subject.key()))
                .map(fact -> new Evaluation(facts, LIMITS).holds(rule, fact).truth())
                .findFirst()
                .orElse(Truth.FALSE);
    }
}
