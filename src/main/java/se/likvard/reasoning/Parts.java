package se.likvard.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A formula as statements that share nothing: how one of them turns out says nothing of the others. One alone is the formula
 * itself.
 *
 * @param all whether the formula holds when all of them do; otherwise when any of them does
 * @param formulas at least one, in the order in which the formula has them
 */
public record Parts(boolean all, List<Formula> formulas) {

    /** @param tied things that belong together though no statement speaks of them together, by their numbers */
    static Parts of(Formulas formulas, Formula formula, Collection<int[]> tied) {
        boolean any = formula instanceof Formula.Not;
        Formula inner = formula instanceof Formula.Not not ? not.inner : formula;
        if (!(inner instanceof Formula.All group)) {
            return new Parts(true, List.of(formula));
        }
        Blocks blocks = new Blocks(
                List.of(tied, group.parts.stream().map(Formula::things).toList()));
        Map<Integer, List<Formula>> apart = new LinkedHashMap<>();
        group.parts.forEach(part -> apart.computeIfAbsent(blocks.of(part), none -> new ArrayList<>())
                .add(part));
        List<Formula> parts = apart.values().stream()
                .map(formulas::all)
                .map(part -> any ? formulas.not(part) : part)
                .toList();
        return new Parts(!any, parts.isEmpty() ? List.of(formula) : parts);
    }
}
