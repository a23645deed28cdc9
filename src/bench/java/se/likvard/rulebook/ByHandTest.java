package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Fact;
import se.likvard.organiser.Organiser;

/** The rules written by hand say what the engine says: a benchmark of something else would be worth nothing. */
class ByHandTest {

    private static final int ORGANISERS = Integer.getInteger("organisers", 3000);

    @Test
    void saysTheSameOfEveryRuleAndSubject() {
        Rulebook rulebook = HandWritten.rulebook();
        Assessor assessor = new Assessor(rulebook, Invented.DAY);
        DayPolicy limits = new DayPolicy(rulebook.parameters(), Invented.DAY);
        Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);
        for (int seed = 0; seed < ORGANISERS; seed++) {
            Organiser organiser = Invented.organiser(1 + seed % 4, 1 + seed % 3, seed, (seed % 7) * 0.08);
            List<Fact> facts = assessor.facts(organiser);
            Map<String, Verdict> engine = new TreeMap<>();
            assessor.edition()
                    .judge(facts, organiser.organiserType())
                    .forEach(each -> engine.put(each.rule().name() + " " + each.subject().key(), each.verdict()));
            Map<String, Verdict> hand = new TreeMap<>();
            ByHand.judge(facts, organiser.organiserType(), limits)
                    .forEach(each -> hand.put(each.rule() + " " + each.subject().key(), each.verdict()));
            assertThat(differing(engine, hand))
                    .as(
                            "rules that changed without the hand-written ones (seed %d): write the same change into"
                                    + " src/bench/java/se/likvard/rulebook/Hand*.java",
                            seed)
                    .isEmpty();
            hand.values().forEach(verdict -> seen.merge(verdict, 1, Integer::sum));
        }
        assertThat(seen.keySet()).containsExactlyInAnyOrder(Verdict.values());
    }

    /** Each rule and subject of which the two say different things, with what they say; null is nothing. */
    static List<String> differing(Map<String, Verdict> engine, Map<String, Verdict> hand) {
        return Stream.concat(engine.keySet().stream(), hand.keySet().stream())
                .distinct()
                .sorted()
                .filter(each -> engine.get(each) != hand.get(each))
                .map(each -> each + ": the rule says " + engine.get(each) + ", by hand " + hand.get(each))
                .toList();
    }

    @Test
    void aDifferenceNamesItsRule() {
        Map<String, Verdict> engine = Map.of("a/b 1", Verdict.FOUND, "a/b 2", Verdict.CLEAR);
        assertThat(differing(engine, engine)).isEmpty();
        assertThat(differing(engine, Map.of("a/b 1", Verdict.CLEAR, "a/c 1", Verdict.FOUND)))
                .containsExactly(
                        "a/b 1: the rule says FOUND, by hand CLEAR",
                        "a/b 2: the rule says CLEAR, by hand null",
                        "a/c 1: the rule says null, by hand FOUND");
    }
}
