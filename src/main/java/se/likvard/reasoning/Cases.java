package se.likvard.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.likvard.value.Value;

/** What some formulas become when what they are about turns out one way or another. */
public final class Cases {

    private final Formulas formulas;
    private final SortedMap<String, Choice> choices = new TreeMap<>();

    Cases(Formulas formulas, Collection<Formula> about) {
        this.formulas = formulas;
        about.forEach(formula -> formulas.choices(formula).forEach(choice -> choices.put(choice.about(), choice)));
    }

    /** What each thing that the formulas are about may turn out to be, by its path. */
    public SortedMap<String, List<Value<?>>> open() {
        SortedMap<String, List<Value<?>>> open = new TreeMap<>();
        choices.forEach((path, choice) -> open.put(path, choice.values()));
        return Collections.unmodifiableSortedMap(open);
    }

    /** How many ways there are in which everything may turn out; one more than the limit where there are more than that. */
    public int size(int limit) {
        int size = 1;
        for (Choice each : choices.values()) {
            size = Math.min(limit + 1, size * each.values().size());
        }
        return size;
    }

    /** Every way in which everything may turn out. */
    public List<Map<String, Integer>> rows() {
        List<Map<String, Integer>> rows = new ArrayList<>(List.of(Map.of()));
        for (Choice choice : choices.values()) {
            rows = rows.stream()
                    .flatMap(before -> IntStream.range(0, choice.values().size())
                            .mapToObj(value -> with(before, choice.about(), value)))
                    .toList();
        }
        return rows;
    }

    private static Map<String, Integer> with(Map<String, Integer> before, String path, int value) {
        Map<String, Integer> more = new TreeMap<>(before);
        more.put(path, value);
        return more;
    }

    /** When something turns out as one of what it may be. */
    public Formula turns(String path, int value) {
        return formulas.is(choice(path), each -> each == value);
    }

    /** The formula where some things have turned out. */
    public Formula given(Formula formula, Map<String, Integer> turned) {
        Map<Choice, Integer> now = new HashMap<>();
        turned.forEach((path, value) -> now.put(choice(path), value));
        return formulas.given(formula, now);
    }

    /**
     * Whether a formula holds where all that it is about has turned out.
     *
     * @param turned a way in which everything may turn out
     */
    public boolean holds(Formula formula, Map<String, Integer> turned) {
        if (formula instanceof Formula.Is is) {
            return Objects.requireNonNull(turned.get(is.choice.about())) == is.value;
        }
        return formula instanceof Formula.Not not
                ? !holds(not.inner, turned)
                : ((Formula.All) formula).parts.stream().allMatch(part -> holds(part, turned));
    }

    private Choice choice(String path) {
        return Optional.ofNullable(choices.get(path))
                .orElseThrow(() -> new IllegalArgumentException("nothing is open at " + path));
    }
}
