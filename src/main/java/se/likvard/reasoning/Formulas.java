package se.likvard.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Makes formulas, each only once and in its simplest form. */
final class Formulas {

    private final Map<Object, Formula> made = new HashMap<>();
    private final Formula yes = all(List.of());
    private final Formula no = not(yes);

    private record Is(Choice choice, int value) {}

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
        return made(new Is(choice, value), number -> new Formula.Is(number, choice, value));
    }

    Formula not(Formula inner) {
        return inner instanceof Formula.Not not
                ? not.inner
                : made(List.of("not", inner.number()), number -> new Formula.Not(number, inner));
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
        return flat.size() == 1
                ? flat.firstEntry().getValue()
                : made(List.copyOf(flat.keySet()), number -> new Formula.All(number, List.copyOf(flat.values())));
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

    private Formula made(Object form, IntFunction<Formula> maker) {
        Formula known = made.get(form);
        if (known == null) {
            known = maker.apply(made.size());
            made.put(form, known);
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
