package se.likvard.reasoning;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a formula hangs on. */
final class Deciding {

    /** So many values of a choice are tried before a search. */
    private static final int MOST_TOLD = 8;

    private final Formulas formulas;
    private final Predicate<Formula> impossible;
    private final boolean free;

    /**
     * What decides in some worlds.
     *
     * @param impossible whether a formula holds in no world
     * @param free whether everything may turn out in any way
     */
    Deciding(Formulas formulas, Predicate<Formula> impossible, boolean free) {
        this.formulas = formulas;
        this.impossible = impossible;
        this.free = free;
    }

    /** The paths of which each alone, if it turns out otherwise, can make the formula fail or hold. */
    Set<String> of(Formula formula) {
        List<Formula> parts = free ? Parts.of(formulas, formula, List.of()).formulas() : List.of();
        if (parts.size() < 2) {
            return formulas.choices(formula).stream()
                    .filter(choice -> free && tells(choice, formula) || decides(choice, formula))
                    .map(Choice::about)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        boolean all = formula instanceof Formula.All;
        return parts.stream().anyMatch(each -> impossible.test(all ? each : formulas.not(each)))
                ? Set.of()
                : parts.stream().flatMap(each -> of(each).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it is soon seen that a choice decides. */
    private static boolean tells(Choice choice, Formula formula) {
        return IntStream.range(1, Math.min(choice.values().size(), MOST_TOLD))
                .anyMatch(
                        value -> Witness.tells(formula, choice, 0, value) || Witness.tells(formula, choice, value, 0));
    }

    private boolean decides(Choice choice, Formula formula) {
        Formula first = formulas.given(formula, choice, 0);
        return IntStream.range(1, choice.values().size())
                .mapToObj(value -> formulas.given(formula, choice, value))
                .anyMatch(other -> !impossible.test(formulas.not(formulas.same(first, other))));
    }
}
