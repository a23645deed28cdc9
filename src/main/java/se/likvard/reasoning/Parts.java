package se.likvard.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        Groups groups = new Groups();
        tied.forEach(groups::join);
        List<Set<String>> paths = group.parts.stream().map(Parts::paths).toList();
        paths.forEach(groups::join);
        Map<String, List<Formula>> apart = new LinkedHashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            String name = groups.of(paths.get(i).iterator().next());
            apart.computeIfAbsent(name, none -> new ArrayList<>()).add(group.parts.get(i));
        }
        List<Formula> parts = apart.values().stream()
                .map(formulas::all)
                .map(part -> any ? formulas.not(part) : part)
                .toList();
        return new Parts(!any, parts.isEmpty() ? List.of(formula) : parts);
    }

    private static Set<String> paths(Formula formula) {
        return formula.choices().stream().map(Choice::about).collect(Collectors.toSet());
    }

    /** Paths that belong together, by the name of one of them. */
    private static final class Groups {

        private final Map<String, String> names = new HashMap<>();

        void join(Set<String> paths) {
            String name = paths.isEmpty() ? "" : of(paths.iterator().next());
            paths.forEach(each -> names.put(of(each), name));
        }

        String of(String path) {
            String name = path;
            String next = names.getOrDefault(name, name);
            while (!next.equals(name)) {
                name = next;
                next = names.getOrDefault(name, name);
            }
            return name;
        }
    }
}
