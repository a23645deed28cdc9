package se.likvard.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes what all ways in which a formula holds, or fails, have in common once: then it falls apart into more parts. */
final class Factors {

    private final Formulas formulas;
    private final Map<Formula, Formula> done = new HashMap<>();

    Factors(Formulas formulas) {
        this.formulas = formulas;
    }

    /** The same statement with what is common to all written once. */
    Formula of(Formula formula) {
        Formula known = done.get(formula);
        if (known == null) {
            known = formula instanceof Formula.Not not
                    ? formulas.not(of(not.inner))
                    : formula instanceof Formula.All all ? of(all) : formula;
            done.put(formula, known);
        }
        return known;
    }

    private Formula of(Formula.All group) {
        Formula whole = formulas.all(group.parts.stream().map(this::of).toList());
        if (!(whole instanceof Formula.All all) || all.parts.size() < 2) {
            return whole;
        }
        List<List<Formula>> failing = all.parts.stream().map(this::failing).toList();
        Set<Formula> common = new LinkedHashSet<>(failing.get(0));
        failing.forEach(common::retainAll);
        return common.isEmpty() ? whole : apart(common, failing);
    }

    /** All of what must hold for a formula to fail. */
    private List<Formula> failing(Formula formula) {
        return formulas.not(formula).conjuncts();
    }

    private Formula apart(Set<Formula> common, List<List<Formula>> failing) {
        List<Formula> rests = failing.stream()
                .map(parts -> formulas.all(
                        parts.stream().filter(each -> !common.contains(each)).toList()))
                .toList();
        List<Formula> fails = new ArrayList<>(common);
        fails.add(formulas.any(rests));
        return formulas.not(formulas.all(fails));
    }
}
