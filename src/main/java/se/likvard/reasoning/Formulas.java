package se.likvard.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes formulas, each only once and in its simplest form. */
final class Formulas {

    private static final Comparator<Formula> BY_NUMBER = Comparator.comparingInt(Formula::number);

    private final Map<Choice, Said> said = new HashMap<>();
    /** By number. */
    private final List<Choice> choices = new ArrayList<>();

    private final Map<Numbers, Formula> groups = new HashMap<>();
    private int last;
    private final Formula yes = all(List.of());
    private final Formula no = not(yes);

    /**
     * What has been said of a choice.
     *
     * @param values that it turns out as one of them, by value
     * @param sets that it turns out as any of some
     */
    private record Said(int number, @Nullable Formula[] values, Map<BitSet, Formula> sets) {}

    /** The numbers of the parts of a formula. */
    private static final class Numbers {

        private final int[] numbers;
        private final int hash;

        Numbers(List<Formula> parts) {
            this.numbers = new int[parts.size()];
            Arrays.setAll(numbers, each -> parts.get(each).number());
            int mixed = 1;
            for (int number : numbers) {
                mixed = (mixed ^ number) * 0x9E3779B1;
                mixed ^= mixed >>> 15;
            }
            this.hash = mixed;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Numbers same && Arrays.equals(numbers, same.numbers);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    Formula of(boolean holds) {
        return holds ? yes : no;
    }

    /** The choice turns out as one of the values that pass. */
    Formula is(Choice choice, IntPredicate passes) {
        int size = choice.values().size();
        BitSet in = new BitSet(size);
        for (int value = 0; value < size; value++) {
            in.set(value, passes.test(value));
        }
        int passing = in.cardinality();
        return passing == size || passing == 0 ? of(passing == size) : is(choice, in);
    }

    private Formula is(Choice choice, BitSet in) {
        Said known = said(choice);
        Formula formula = known.sets().get(in);
        if (formula == null) {
            formula = choice.values().size() == 2 && in.get(1)
                    ? not(is(choice, known, 0))
                    : any(in.stream().mapToObj(each -> is(choice, known, each)).toList());
            known.sets().put(in, formula);
        }
        return formula;
    }

    private Formula is(Choice choice, Said said, int value) {
        Formula known = said.values()[value];
        if (known == null) {
            known = new Formula.Is(last++, said.number(), choice, value);
            said.values()[value] = known;
        }
        return known;
    }

    private Said said(Choice choice) {
        Said known = said.get(choice);
        if (known == null) {
            known = new Said(choices.size(), new Formula[choice.values().size()], new HashMap<>());
            choices.add(choice);
            said.put(choice, known);
        }
        return known;
    }

    /** Everything that a formula is about. */
    List<Choice> choices(Formula formula) {
        return IntStream.of(formula.things()).mapToObj(choices::get).toList();
    }

    Formula not(Formula inner) {
        if (inner instanceof Formula.Not not) {
            return not.inner;
        }
        Formula known = inner.contrary;
        if (known == null) {
            known = new Formula.Not(last++, inner);
            inner.contrary = known;
        }
        return known;
    }

    Formula all(Collection<Formula> parts) {
        List<Formula> flat = new ArrayList<>(parts.size());
        for (Formula part : parts) {
            if (part instanceof Formula.All all) {
                flat.addAll(all.parts);
            } else {
                flat.add(part);
            }
        }
        List<Formula> once = once(flat);
        if (once.stream().anyMatch(part -> part.isFalse() || isDenied(part, once))) {
            return no;
        }
        return once.size() == 1 ? once.get(0) : group(once);
    }

    private static boolean isDenied(Formula part, List<Formula> among) {
        return part instanceof Formula.Not not && Collections.binarySearch(among, not.inner, BY_NUMBER) >= 0;
    }

    /** In the order in which they were made, each once. */
    private static List<Formula> once(List<Formula> parts) {
        parts.sort(BY_NUMBER);
        List<Formula> once = new ArrayList<>(parts.size());
        for (Formula part : parts) {
            if (once.isEmpty() || once.get(once.size() - 1) != part) {
                once.add(part);
            }
        }
        return once;
    }

    Formula any(Collection<Formula> parts) {
        return not(all(parts.stream().map(this::not).toList()));
    }

    Formula same(Formula one, Formula other) {
        return any(List.of(all(List.of(one, other)), all(List.of(not(one), not(other)))));
    }

    /** The number of those that hold passes; asked of each number from none to all. */
    Formula count(List<Formula> counted, IntPredicate passes) {
        int sure = (int) counted.stream().filter(Formula::isTrue).count();
        List<Formula> open = counted.stream()
                .filter(each -> !each.isTrue() && !each.isFalse())
                .toList();
        return countOpen(open, number -> passes.test(sure + number));
    }

    private Formula countOpen(List<Formula> counted, IntPredicate passes) {
        List<Integer> turns = IntStream.rangeClosed(1, counted.size())
                .filter(number -> passes.test(number) != passes.test(number - 1))
                .boxed()
                .toList();
        List<Formula> atLeast = atLeast(counted, turns.isEmpty() ? 0 : turns.get(turns.size() - 1));
        boolean passing = passes.test(0);
        List<Formula> ways = new ArrayList<>();
        int from = 0;
        for (int turn : turns) {
            if (passing) {
                ways.add(all(List.of(atLeast.get(from), not(atLeast.get(turn)))));
            }
            passing = !passing;
            from = turn;
        }
        ways.add(passing ? atLeast.get(from) : no);
        return any(ways);
    }

    /** That at least none, one, and so on up to the most of them hold. */
    private List<Formula> atLeast(List<Formula> counted, int most) {
        List<Formula> atLeast = new ArrayList<>(List.of(yes));
        IntStream.range(0, most).forEach(any -> atLeast.add(no));
        for (Formula each : counted) {
            for (int number = most; number > 0; number--) {
                Formula oneMore = all(List.of(each, atLeast.get(number - 1)));
                atLeast.set(number, any(List.of(atLeast.get(number), oneMore)));
            }
        }
        return atLeast;
    }

    private Formula group(List<Formula> parts) {
        Numbers numbers = new Numbers(parts);
        Formula known = groups.get(numbers);
        if (known == null) {
            known = new Formula.All(last++, List.copyOf(parts));
            groups.put(numbers, known);
        }
        return known;
    }

    /** The formula where a choice has turned out as one of its values. */
    Formula given(Formula formula, Choice choice, int value) {
        return given(formula, Map.of(choice, value));
    }

    /** The formula where some choices have turned out. */
    Formula given(Formula formula, Map<Choice, Integer> turned) {
        return given(formula, turned, new HashMap<>());
    }

    private Formula given(Formula formula, Map<Choice, Integer> turned, Map<Formula, Formula> done) {
        Formula known = done.get(formula);
        if (known != null) {
            return known;
        }
        Formula now = formula;
        if (formula instanceof Formula.Is is) {
            Integer value = turned.get(is.choice);
            now = value == null ? formula : of(is.value == value);
        } else if (formula instanceof Formula.Not not) {
            now = not(given(not.inner, turned, done));
        } else {
            now = all(((Formula.All) formula)
                    .parts.stream().map(part -> given(part, turned, done)).toList());
        }
        done.put(formula, now);
        return now;
    }
}
