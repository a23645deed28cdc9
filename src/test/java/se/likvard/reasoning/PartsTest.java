package se.likvard.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.likvard.value.Value;

/** A formula taken apart says what it says whole, in every row of its table; no two of its parts speak of the same. */
class PartsTest {

    private static final int CHOICES = 6;
    private static final int FORMULAS = 3_000;

    private final Formulas formulas = new Formulas();
    private final List<Choice> choices = IntStream.range(0, CHOICES)
            .mapToObj(each -> new Choice(
                    "path" + each,
                    IntStream.rangeClosed(0, 1 + each % 2)
                            .<Value<?>>mapToObj(Value::of)
                            .toList()))
            .toList();

    @Test
    void partsSayTogetherWhatTheWholeSays() {
        Random random = new Random(5);
        int apart = 0;
        for (int i = 0; i < FORMULAS; i++) {
            Formula formula = formula(random, 3);
            Parts parts = Parts.of(formulas, formula, List.of());
            Formula whole = parts.all() ? formulas.all(parts.formulas()) : formulas.any(parts.formulas());
            assertThat(whole).isSameAs(formula);
            Set<Choice> seen = new HashSet<>();
            parts.formulas().forEach(part -> assertThat(formulas.choices(part)).allMatch(seen::add));
            apart += parts.formulas().size() > 1 ? 1 : 0;
        }
        assertThat(apart).isGreaterThan(FORMULAS / 10);
    }

    @Test
    void whatIsCommonIsWrittenOnceAndSaysTheSame() {
        Random random = new Random(11);
        Factors factors = new Factors(formulas);
        int other = 0;
        for (int i = 0; i < FORMULAS / 10; i++) {
            Formula common = formula(random, 1);
            Formula formula = formulas.any(List.of(
                    formulas.all(List.of(common, formula(random, 2))),
                    formulas.all(List.of(common, formula(random, 2)))));
            Formula factored = factors.of(formula);
            assertThat(rows()).allMatch(row -> formulas.given(formula, row) == formulas.given(factored, row));
            other += factored == formula ? 0 : 1;
        }
        assertThat(other).isGreaterThan(FORMULAS / 50);
    }

    @Test
    void whatIsSoonSeenToDecideMakesADifferenceInSomeRow() {
        Random random = new Random(13);
        int told = 0;
        for (int i = 0; i < FORMULAS / 10; i++) {
            Formula formula = formula(random, 3);
            for (Choice choice : formulas.choices(formula)) {
                if (Witness.tells(formula, choice, 0, 1)) {
                    Formula one = formulas.given(formula, choice, 0);
                    Formula other = formulas.given(formula, choice, 1);
                    assertThat(rows())
                            .anyMatch(row -> formulas.given(one, row).isTrue()
                                    && formulas.given(other, row).isFalse());
                    told++;
                }
            }
        }
        assertThat(told).isGreaterThan(FORMULAS / 20);
    }

    @Test
    void whatIsTiedStaysTogether() {
        Formula first = formulas.is(choices.get(0), each -> each == 0);
        Formula second = formulas.is(choices.get(2), each -> each == 0);
        Formula both = formulas.all(List.of(first, second));
        assertThat(Parts.of(formulas, both, List.of()).formulas()).containsExactly(first, second);
        Formula tying = formulas.is(choices.get(4), each -> each == 0);
        List<int[]> tied = Stream.of(List.of(first, tying), List.of(tying, second))
                .map(each -> formulas.all(each).things())
                .toList();
        assertThat(Parts.of(formulas, both, tied).formulas()).containsExactly(both);
    }

    /** Counts are made no finer than what is asked of them: all that pass, and no others. */
    @Test
    void countsWhatPasses() {
        Random random = new Random(7);
        for (int i = 0; i < FORMULAS / 10; i++) {
            List<Formula> counted = choices.stream()
                    .map(choice -> formulas.is(choice, each -> each == 0))
                    .toList();
            Set<Integer> passing =
                    new TreeSet<>(random.ints(4, 0, CHOICES + 2).boxed().toList());
            Formula count = formulas.count(counted, passing::contains);
            for (Map<Choice, Integer> row : rows()) {
                int number =
                        (int) row.values().stream().filter(each -> each == 0).count();
                assertThat(formulas.given(count, row).isTrue()).isEqualTo(passing.contains(number));
            }
        }
    }

    private Formula formula(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            int value = random.nextInt(2);
            return formulas.is(choices.get(random.nextInt(CHOICES)), each -> each == value);
        }
        List<Formula> parts = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(any -> formula(random, depth - 1))
                .toList();
        return switch (random.nextInt(3)) {
            case 0 -> formulas.all(parts);
            case 1 -> formulas.any(parts);
            default -> formulas.not(parts.get(0));
        };
    }

    private List<Map<Choice, Integer>> rows() {
        List<Map<Choice, Integer>> rows = new ArrayList<>(List.of(Map.of()));
        for (Choice choice : choices) {
            rows = rows.stream()
                    .flatMap(before -> IntStream.range(0, choice.values().size())
                            .mapToObj(value -> {
                                Map<Choice, Integer> more = new HashMap<>(before);
                                more.put(choice, value);
                                return more;
                            }))
                    .toList();
        }
        return rows;
    }
}
