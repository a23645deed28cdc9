package se.likvard.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Presence;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Truth;
import se.likvard.rulebook.RandomRules;

/** Worlds in which not everything is known, against the definition of three-valued truth, on random rules and facts. */
class PartlyKnownTest {

    private static final Limits LIMITS = any -> BigDecimal.ONE;
    private static final int SEEDS = 8_000;
    private static final int DRAWS = 10;
    private static final int FACTS = 3;

    private final Map<Truth, Integer> shown = new EnumMap<>(Truth.class);

    @Test
    void aWorldThatIsFoundIsAsItIsSaidToBeAndWhatIsThereIsFound() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomRules rules = new RandomRules(seed);
            List<Fact> facts = rules.facts().stream().limit(FACTS).toList();
            RuleTree tree = rules.rule();
            if (liesInNothing(facts)) {
                continue;
            }
            Worlds worlds = Worlds.partlyKnown(
                    RandomRules.vocabulary(), List.of(tree), LIMITS, facts, (fact, field) -> Optional.empty());
            for (Fact subject : facts) {
                if (subject.type().equals(tree.subject().type()) && subject.presence() != Presence.ANY_NUMBER) {
                    compare(worlds, tree, subject, facts, seed);
                }
            }
        }
        assertThat(shown.keySet()).containsExactlyInAnyOrder(Truth.values());
        assertThat(shown.values()).allSatisfy(times -> assertThat(times).isGreaterThan(300));
    }

    /** What lies in a record of a list that nobody has told of would itself be such: a fact that is known cannot. */
    private static boolean liesInNothing(List<Fact> facts) {
        Set<Object> many = facts.stream()
                .filter(each -> each.presence() == Presence.ANY_NUMBER)
                .map(Fact::key)
                .collect(Collectors.toSet());
        return facts.stream()
                .anyMatch(each -> each.read("parent")
                        .value()
                        .exact()
                        .filter(many::contains)
                        .isPresent());
    }

    private void compare(Worlds worlds, RuleTree tree, Fact subject, List<Fact> facts, int seed) {
        String key = subject.key();
        Formula surely = worlds.all(List.of(worlds.scope(tree, key), worlds.condition(tree, key)));
        Formula possibly = worlds.all(List.of(worlds.possibleScope(tree, key), worlds.possibleCondition(tree, key)));
        assertThat(worlds.find(worlds.all(List.of(surely, worlds.not(possibly)))))
                .as("seed %d: what surely holds may hold", seed)
                .isInstanceOf(Answer.Impossible.class);
        Map<Truth, Answer> found = Map.of(
                Truth.TRUE, worlds.find(surely),
                Truth.UNKNOWN, worlds.find(worlds.all(List.of(possibly, worlds.not(surely)))),
                Truth.FALSE, worlds.find(worlds.not(possibly)));
        found.forEach((truth, answer) -> {
            if (answer instanceof Answer.Possible possible) {
                assertThat(truth(tree, key, facts(possible.world(), facts)))
                        .as(
                                "seed %d, %s of %s in %s",
                                seed, tree, key, possible.world().told())
                        .isEqualTo(truth);
                shown.merge(truth, 1, Integer::sum);
            }
        });
        Random random = new Random(seed);
        for (int draw = 0; draw < DRAWS; draw++) {
            Truth truth = truth(tree, key, drawn(facts, random));
            assertThat(found.get(truth))
                    .as("seed %d, %s of %s is possible", seed, truth, key)
                    .isNotInstanceOf(Answer.Impossible.class);
        }
    }

    /** The facts of a world, and the lists of which nobody has told what lies in them. */
    private static List<Fact> facts(World world, List<Fact> all) {
        List<Fact> facts = new ArrayList<>(world.facts());
        all.stream()
                .filter(each -> each.presence() == Presence.ANY_NUMBER)
                .filter(each -> each.absence().stream().allMatch(gap -> world.isOpen(gap.path())))
                .forEach(facts::add);
        return facts;
    }

    /** What may be there is or is not; what is not known stays so. */
    private static List<Fact> drawn(List<Fact> facts, Random random) {
        return facts.stream()
                .filter(each -> each.presence() == Presence.SURE || random.nextBoolean())
                .map(each -> each.presence() == Presence.POSSIBLE ? each.there(Presence.SURE, List.of()) : each)
                .toList();
    }

    private static Truth truth(RuleTree tree, String subject, List<Fact> facts) {
        Evaluation evaluation = new Evaluation(facts, LIMITS);
        return facts.stream()
                .filter(each -> each.key().equals(subject))
                .findFirst()
                .map(each -> evaluation.holds(tree, each).truth())
                .orElse(Truth.FALSE);
    }
}
