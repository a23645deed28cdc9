package se.likvard.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes formulas, each only once and in its simplest form. */
final class Formulas {

    private final Map<Choice, @Nullable Formula[]> turns = new HashMap<>();
    private final Map<Numbers, Formula> groups = new HashMap<>();
    private int last;
    private final Formula yes = all(List.of());
    private final Formula no = not(yes);

    /** The numbers of the parts of a formula. */
    private static final class Numbers {

        private final int[] numbers;
        private final int hash;

        Numbers(Collection<Formula> parts) {
            this.numbers = parts.stream().mapToInt(Formula::number).toArray();
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
        int[] in = IntStream.range(0, choice.values().size()).filter(passes).toArray();
        int size = choice.values().size();
        if (in.length == size || in.length == 0) {
            return of(in.length == size);
        }
        return size == 2 && in[0] == 1
                ? not(is(choice, 0))
                : any(IntStream.of(in).mapToObj(each -> is(choice, each)).toList());
    }

    private Formula is(Choice choice, int value) {
        @Nullable
        Formula[] all =
                turns.computeIfAbsent(choice, any -> new Formula[choice.values().size()]);
        Formula known = all[value];
        if (known == null) {
            known = new Formula.Is(last++, choice, value);
            all[value] = known;
        }
        return known;
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
        TreeMap<Integer, Formula> flat = new TreeMap<>();
        parts.forEach(part -> flatten(part, flat));
        boolean contrary = flat.values().stream()
                .anyMatch(part ->
                        part.isFalse() || part instanceof Formula.Not not && flat.containsKey(not.inner.number()));
        if (contrary) {
            return no;
        }
        return flat.size() == 1 ? flat.firstEntry().getValue() : group(flat.values());
    }

    private static void flatten(Formula part, Map<Integer, Formula> into) {
        if (part instanceof Formula.All all) {
            all.parts.forEach(each -> into.put(each.number(), each));
        } else {
            into.put(part.number(), part);
        }
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

    private Formula group(Collection<Formula> parts) {
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
