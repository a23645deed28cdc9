package se.likvard.reasoning;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sat4j.specs.TimeoutException;

/**
 * Seeks worlds among those that the constraints leave: first whatever earlier rules find, and only where that rules nothing
 * out with what makes their outcomes be there.
 */
final class Seeking {

    private final Constraints constraints;
    private final Things things;

    /** @param things that a world which is found tells of */
    Seeking(Constraints constraints, Things things) {
        this.constraints = constraints;
        this.things = things;
    }

    /** Whether there is a world in which a formula holds. What is impossible whatever earlier rules find is so the sooner seen. */
    Answer find(Formula formula) {
        Answer freely = freely(formula);
        return freely instanceof Answer.Impossible || !constraints.definesAny()
                ? freely
                : find(formula, constraints::whole);
    }

    /** The same, whatever earlier rules find. */
    Answer freely(Formula formula) {
        return find(formula, constraints::required);
    }

    private Answer find(Formula formula, Search.Requirements requirements) {
        if (formula.isFalse()) {
            return new Answer.Impossible();
        }
        if (formula.isTrue()) {
            return new Answer.Possible(new World(Map.of(), things));
        }
        try {
            return new Search(requirements)
                    .solve(formula)
                    .<Answer>map(found -> new Answer.Possible(new World(found, things)))
                    .orElseGet(Answer.Impossible::new);
        } catch (TimeoutException e) {
            return new Answer.Undecided();
        }
    }

    /** Whether it surely holds in no world; what is not decided is not ruled out. */
    boolean isImpossible(Formula formula) {
        return find(formula) instanceof Answer.Impossible;
    }

    /** As {@link #isImpossible}, of a formula with some of the conditions: written down once and asked again and again. */
    Predicate<BitSet> impossible(Formula formula, List<Formula> conditions) {
        Assumptions freely = assuming(formula, conditions, constraints::required);
        if (!constraints.definesAny()) {
            return freely::isImpossible;
        }
        Assumptions whole = where(formula, conditions);
        return assumed -> freely.isImpossible(assumed) || whole.isImpossible(assumed);
    }

    /** The worlds in which a formula holds, to be asked which of some conditions can hold in them together. */
    Assumptions where(Formula formula, List<Formula> conditions) {
        return assuming(formula, conditions, constraints::whole);
    }

    private Assumptions assuming(Formula formula, List<Formula> conditions, Search.Requirements requirements) {
        return new Search(requirements).assuming(formula, conditions, found -> new World(found, things));
    }
}
