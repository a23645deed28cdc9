package se.likvard.reasoning;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What formulas say by their form alone: what they are about and what they fall apart into, whether or not a world is left for it. */
public final class Wording {

    private final Formulas formulas;
    private final Factors factors;

    Wording(Formulas formulas) {
        this.formulas = formulas;
        this.factors = new Factors(formulas);
    }

    /** What a formula is about: the paths of the fields, and of the facts that may be there. */
    public Set<String> about(Formula formula) {
        return formulas.choices(formula).stream().map(Choice::about).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same statement, what all ways in which it holds or fails have in common written once. */
    public Formula factored(Formula formula) {
        return factors.of(formula);
    }

    /**
     * A formula taken apart into what shares nothing.
     *
     * @param tied things that belong together though the formula does not speak of them together: {@link Formula#spoken}
     */
    public Parts parts(Formula formula, Collection<int[]> tied) {
        return Parts.of(formulas, formula, tied);
    }

    /** Statements of which any is enough for a formula to hold, and no other makes it hold; at least one. */
    public List<Formula> ways(Formula formula) {
        return formulas.not(formula).conjuncts().stream().map(formulas::not).toList();
    }

    /** What becomes of some formulas, case by case. */
    public Cases cases(Collection<Formula> about) {
        return new Cases(formulas, about);
    }
}
