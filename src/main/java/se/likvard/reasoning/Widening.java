package se.likvard.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.likvard.value.Value;

/** Widens one way in which a formula holds to many like it. */
final class Widening {

    private final Formulas formulas;
    private final Asking asking;
    private final Map<Choice, BitSet> allowed =
            new TreeMap<>((one, other) -> one.about().compareTo(other.about()));

    /** Where the conditions on a choice begin, one for each value that it may not be. */
    private final Map<Choice, Integer> first = new HashMap<>();

    /** What is asked again and again of one formula and the same conditions. */
    interface Asking {
        /** Whether the formula holds in no world in which some of the conditions, by their numbers, do. */
        Predicate<BitSet> impossible(Formula formula, List<Formula> conditions);
    }

    Widening(Formulas formulas, Asking asking) {
        this.formulas = formulas;
        this.asking = asking;
    }

    SortedMap<String, List<Value<?>>> of(Formula formula, World world) {
        formulas.choices(formula)
                .forEach(choice -> world.turned(choice).ifPresent(value -> {
                    BitSet only = new BitSet();
                    only.set(value);
                    allowed.put(choice, only);
                }));
        List<Choice> choices = new ArrayList<>(allowed.keySet());
        List<Formula> conditions = conditions(choices);
        Predicate<BitSet> holds = asking.impossible(formulas.not(formula), conditions);
        Predicate<BitSet> never = asking.impossible(formulas.all(List.of()), conditions);
        choices.forEach(choice -> widen(choice, all(choice), holds));
        choices.stream()
                .filter(choice -> isBound(choice))
                .forEach(choice -> IntStream.range(0, choice.values().size()).forEach(value -> {
                    BitSet more = new BitSet();
                    more.set(value);
                    if (!never.test(ruledOut(choice, more))) {
                        widen(choice, more, holds);
                    }
                }));
        SortedMap<String, List<Value<?>>> around = new TreeMap<>();
        choices.stream().filter(this::isBound).forEach(choice -> around.put(choice.about(), values(choice)));
        return around;
    }

    private List<Formula> conditions(List<Choice> choices) {
        List<Formula> conditions = new ArrayList<>();
        for (Choice choice : choices) {
            first.put(choice, conditions.size());
            IntStream.range(0, choice.values().size())
                    .forEach(value -> conditions.add(formulas.not(formulas.is(choice, each -> each == value))));
        }
        return conditions;
    }

    /** The conditions by which a choice is nothing but one of some values. */
    private BitSet ruledOut(Choice choice, BitSet values) {
        int start = Objects.requireNonNull(first.get(choice));
        BitSet out = new BitSet();
        IntStream.range(0, choice.values().size())
                .filter(value -> !values.get(value))
                .forEach(value -> out.set(start + value));
        return out;
    }

    private static BitSet all(Choice choice) {
        BitSet all = new BitSet();
        all.set(0, choice.values().size());
        return all;
    }

    private boolean isBound(Choice choice) {
        return allowed.getOrDefault(choice, new BitSet()).cardinality()
                < choice.values().size();
    }

    private List<Value<?>> values(Choice choice) {
        List<Value<?>> values = new ArrayList<>();
        allowed.getOrDefault(choice, new BitSet()).stream()
                .forEach(value -> values.add(choice.values().get(value)));
        return values;
    }

    /** Allows more values, if it still holds with all of them. */
    private void widen(Choice choice, BitSet more, Predicate<BitSet> holds) {
        BitSet before = allowed.getOrDefault(choice, new BitSet());
        BitSet after = (BitSet) before.clone();
        after.or(more);
        allowed.put(choice, after);
        if (!after.equals(before) && !holds.test(here())) {
            allowed.put(choice, before);
        }
    }

    private BitSet here() {
        BitSet here = new BitSet();
        allowed.forEach((choice, values) -> here.or(ruledOut(choice, values)));
        return here;
    }
}
