package se.likvard.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.likvard.value.Value;

/** Widens one way in which a formula holds to many like it. */
final class Widening {

    private final Formulas formulas;
    private final Predicate<Formula> impossible;
    private final Map<Choice, BitSet> allowed =
            new TreeMap<>((one, other) -> one.about().compareTo(other.about()));

    Widening(Formulas formulas, Predicate<Formula> impossible) {
        this.formulas = formulas;
        this.impossible = impossible;
    }

    SortedMap<String, List<Value<?>>> of(Formula formula, World world) {
        formulas.choices(formula)
                .forEach(choice -> world.turned(choice).ifPresent(value -> {
                    BitSet only = new BitSet();
                    only.set(value);
                    allowed.put(choice, only);
                }));
        List<Choice> choices = new ArrayList<>(allowed.keySet());
        choices.forEach(choice -> widen(formula, choice, all(choice)));
        choices.stream()
                .filter(choice -> isBound(choice))
                .forEach(choice -> IntStream.range(0, choice.values().size()).forEach(value -> {
                    BitSet more = new BitSet();
                    more.set(value);
                    if (!impossible.test(formulas.is(choice, more::get))) {
                        widen(formula, choice, more);
                    }
                }));
        SortedMap<String, List<Value<?>>> around = new TreeMap<>();
        choices.stream().filter(this::isBound).forEach(choice -> around.put(choice.about(), values(choice)));
        return around;
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
    private void widen(Formula formula, Choice choice, BitSet more) {
        BitSet before = allowed.getOrDefault(choice, new BitSet());
        BitSet after = (BitSet) before.clone();
        after.or(more);
        allowed.put(choice, after);
        if (!after.equals(before) && !impossible.test(formulas.all(List.of(here(), formulas.not(formula))))) {
            allowed.put(choice, before);
        }
    }

    private Formula here() {
        return formulas.all(allowed.entrySet().stream()
                .map(each -> formulas.is(each.getKey(), each.getValue()::get))
                .toList());
    }
}
