package se.likvard.reasoning;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;

/** One search for a world, by a solver of propositional logic: a variable for each value of a choice and for each part of the formula. */
final class Search {

    /** So many contradictions are met before the search gives up: a bound in steps, never in time, so that every run ends alike. */
    private static final int MOST_CONFLICTS = 200_000;

    private final ISolver solver = SolverFactory.newDefault();
    private final Map<Formula, Integer> variables = new HashMap<>();
    private final Map<Choice, Integer> choices = new LinkedHashMap<>();
    private final Requirements requirements;
    private final Deque<Formula> waiting = new ArrayDeque<>();
    private int last;

    /** What must hold because a choice is asked about. */
    interface Requirements {
        Collection<Formula> of(Choice choice);
    }

    /**
     * A search under requirements.
     *
     * @param requirements what must hold of each choice that the search comes upon
     */
    Search(Requirements requirements) {
        this.requirements = requirements;
        solver.setTimeoutOnConflicts(MOST_CONFLICTS);
    }

    /** The value of every choice that matters in a world where the formula holds; empty when there is none. */
    Optional<Map<Choice, Integer>> solve(Formula formula) throws TimeoutException {
        try {
            assertHolds(formula);
            assertWaiting();
            return solver.isSatisfiable() ? Optional.of(found()) : Optional.empty();
        } catch (ContradictionException e) {
            return Optional.empty();
        }
    }

    /** Takes a formula as given; the conditions may then be assumed by turns. */
    Assumptions assuming(Formula given, List<Formula> conditions, Function<Map<Choice, Integer>, World> worlds) {
        int[] literals = new int[conditions.size()];
        try {
            assertHolds(given);
            for (int i = 0; i < literals.length; i++) {
                literals[i] = literal(conditions.get(i));
            }
            assertWaiting();
            return new Assumptions(solver, literals, false, this, worlds);
        } catch (ContradictionException e) {
            return new Assumptions(solver, literals, true, this, worlds);
        }
    }

    private void assertWaiting() throws ContradictionException {
        while (!waiting.isEmpty()) {
            assertHolds(waiting.pop());
        }
    }

    private void assertHolds(Formula formula) throws ContradictionException {
        clause(literal(formula));
    }

    /** The value of every choice that matters, where the last search ended. */
    Map<Choice, Integer> found() {
        Map<Choice, Integer> found = new LinkedHashMap<>();
        choices.forEach((choice, first) -> found.put(
                choice,
                IntStream.range(0, choice.values().size())
                        .filter(value -> solver.model(first + value))
                        .findFirst()
                        .orElseThrow()));
        return found;
    }

    private int literal(Formula formula) throws ContradictionException {
        if (formula instanceof Formula.Not not) {
            return -literal(not.inner);
        }
        if (formula instanceof Formula.Is is) {
            return first(is.choice) + is.value;
        }
        Integer known = variables.get(formula);
        return known != null ? known : all((Formula.All) formula);
    }

    private int all(Formula.All formula) throws ContradictionException {
        int[] parts = new int[formula.parts.size() + 1];
        for (int i = 0; i < formula.parts.size(); i++) {
            parts[i] = -literal(formula.parts.get(i));
        }
        int own = ++last;
        variables.put(formula, own);
        parts[parts.length - 1] = own;
        clause(parts);
        for (int i = 0; i < parts.length - 1; i++) {
            clause(-own, -parts[i]);
        }
        return own;
    }

    /** The variable of a choice's first value; the others follow it, and exactly one of them is true. */
    private int first(Choice choice) throws ContradictionException {
        Integer known = choices.get(choice);
        if (known != null) {
            return known;
        }
        int first = last + 1;
        last += choice.values().size();
        choices.put(choice, first);
        solver.addExactly(new VecInt(IntStream.rangeClosed(first, last).toArray()), 1);
        waiting.addAll(requirements.of(choice));
        return first;
    }

    private void clause(int... literals) throws ContradictionException {
        solver.addClause(new VecInt(literals));
    }
}
