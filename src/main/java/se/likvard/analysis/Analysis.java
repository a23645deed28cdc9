package se.likvard.analysis;

import java.util.ArrayList;
import java.util.List;
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
        List<Universe> universes = Regime.of(rulebook).stream()
                .map(regime -> new Universe(rulebook, regime))
                .toList();
        Witnesses witnesses = new Witnesses(rulebook);
        List<Fault> faults = new ArrayList<>();
        faults.addAll(Cycles.of(rulebook));
        faults.addAll(Conditions.of(universes));
        faults.addAll(Subsumed.of(universes));
        faults.addAll(Exclusions.of(universes, witnesses));
        faults.addAll(GradeTable.of(universes, witnesses));
        faults.addAll(Bands.of(universes, witnesses));
        faults.addAll(Unanswered.of(universes));
        faults.addAll(Unused.of(rulebook));
        return List.copyOf(faults);
    }
}
