package se.likvard.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.likvard.rulebook.Memory;
import se.likvard.rulebook.Rulebook;

/**
 * The analysis of a whole rulebook: what can never hold or always does, what contradicts, overlaps or leaves a gap, what
 * nobody uses. Proofs are exact over the values that the rules tell apart; an example counts only when an organiser is found
 * who shows it when assessed.
 */
public final class Analysis {

    private Analysis() {}

    /** Everything there is to say of a rulebook, in the order of the checks and of the rules. */
    public static List<Fault> of(Rulebook rulebook) {
        return of(rulebook, () -> rulebook, Memory.lost());
    }

    /**
     * The same, asking only what was not found sound before.
     *
     * @param rulebook need not be runnable
     * @param runnable the same rules, when an example is to be assessed
     */
    public static List<Fault> of(Rulebook rulebook, Supplier<Rulebook> runnable, Memory memory) {
        Universes universes = new Universes(rulebook, memory);
        Witnesses witnesses = new Witnesses(runnable);
        List<Fault> faults = new ArrayList<>();
        faults.addAll(Cycles.of(universes));
        faults.addAll(Conditions.of(universes));
        faults.addAll(Subsumed.of(universes));
        faults.addAll(Exclusions.of(universes, witnesses));
        faults.addAll(GradeTable.of(universes, witnesses));
        faults.addAll(Bands.of(universes, witnesses));
        faults.addAll(Unanswered.of(universes));
        faults.addAll(Unused.of(rulebook, universes.rules()));
        return List.copyOf(faults);
    }
}
