package se.likvard.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.likvard.assessment.RuleKind;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Presence;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Truth;
import se.likvard.reasoning.Apart;
import se.likvard.value.Figure;
import se.likvard.value.Place;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** The cheapest of many ways to change the same facts. */
class CheapestTest {

    /**
     * Three numbers must become at least 5, each of which can become any up to 8, one step each, and 5.5 as easily as 5: of
     * 729 ways the 8 nearest are found and proven.
     */
    @Test
    void manyWaysAreNoReasonToGiveUp() {
        List<Fact> facts = List.of(fact("Organiser", "o"), fact("Child", "a"), fact("Child", "b"), fact("Child", "c"));
        List<Move> moves = new ArrayList<>();
        for (Fact child : facts.subList(1, 4)) {
            for (int number = 1; number <= 8; number++) {
                moves.add(move(child, BigDecimal.valueOf(number), number));
            }
            moves.add(move(child, new BigDecimal("5.5"), 5));
        }
        Place nowhere = new Place("test", 1, 1);
        Condition.Pattern low = new Condition.Pattern(
                null,
                "Child",
                List.of(new se.likvard.dialect.Test.Comparison(
                        "number", Operator.LESS, new Operand.Constant(BigDecimal.valueOf(5)), nowhere)),
                nowhere);
        RuleTree rule = new RuleTree(
                "low",
                new Condition.Pattern("$o", "Organiser", List.of(), nowhere),
                List.of(new Condition.Exists(low)));
        RandomBooks.Book book = new RandomBooks.Book(
                List.of(List.of(new Staged(rule, RuleKind.CONCERN, "TEACHING", Optional.empty(), Set.of()))), facts);
        Effects effects = new Effects(moves, made -> after(facts, made), (move, touched) -> Stream.of());
        Course course = ChangingTest.course(book, effects);
        Changing.Found found = Changing.nearest(
                new MovedWorlds(course, new Apart(List.of(rule), RandomBooks.LIMITS), effects),
                course.worlds().not(course.found(course.rules().findFirst().orElseThrow(), facts.get(0))),
                made -> book.replay(after(facts, made)).of("low", "o") == Truth.FALSE);
        assertThat(found.exact()).isTrue();
        assertThat(found.more()).isFalse();
        assertThat(found.ways())
                .hasSize(8)
                .doesNotHaveDuplicates()
                .allSatisfy(way -> assertThat(way).hasSize(3).allMatch(move -> move.steps() == 5));
    }

    private static Move move(Fact fact, BigDecimal number, int steps) {
        return new Move(fact.path("number"), Value.of(number), new Words("höj", "raise"), steps);
    }

    private static Fact fact(String type, String key) {
        Map<String, Figure> fields = new TreeMap<>();
        for (String each : List.of("number", "other", "day", "flag", "colour", "parent")) {
            fields.put(each, Figure.settled(each.equals("number") ? Value.of(BigDecimal.ZERO) : Value.none()));
        }
        return new Fact(type, key, key, new Words(key, key), Presence.SURE, List.of(), fields);
    }

    private static List<Fact> after(List<Fact> facts, List<Move> made) {
        return facts.stream()
                .map(fact -> {
                    Map<String, Figure> fields = new TreeMap<>(fact.fields());
                    made.stream()
                            .filter(move -> move.path().equals(fact.path("number")))
                            .forEach(move -> fields.put("number", Figure.settled((Value<?>) move.content())));
                    return fact.with(fields);
                })
                .toList();
    }
}
