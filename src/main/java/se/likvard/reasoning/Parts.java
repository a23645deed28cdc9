package se.likvard.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A formula as statements that share nothing: how one of them turns out says nothing of the others. One alone is the formula
 * itself.
 *
 * @param all whether the formula holds when all of them do; otherwise when any of them does
 * @param formulas at least one, in the order in which the formula has them
 */
public record Parts(boolean all, List<Formula> formulas) {

    /** @param tied paths that belong together though no statement speaks of them together */
    static Parts of(Formulas formulas, Formula formula, Collection<Set<String>> tied) {
        boolean any = formula instanceof Formula.Not;
        Formula inner = formula instanceof Formula.Not not ? not.inner : formula;
        if (!(inner instanceof Formula.All group)) {
            return new Parts(true, List.of(formula));
        }
        List<Set<String>> paths =
                group.parts.stream().<Set<String>>map(Formula::about).toList();
        Blocks blocks = new Blocks(List.of(tied, paths));
        Map<String, List<Formula>> apart = new LinkedHashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            String name = blocks.of(paths.get(i).iterator().next());
            apart.computeIfAbsent(name, none -> new ArrayList<>()).add(group.parts.get(i));
        }
        List<Formula> parts = apart.values().stream()
                .map(formulas::all)
                .map(part -> any ? formulas.not(part) : part)
                .toList();
        return new Parts(!any, parts.isEmpty() ? List.of(formula) : parts);
    }
}
