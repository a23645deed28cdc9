package se.likvard.rulebook;

import java.util.List;

/**
 * What became of the cases of a rulebook.
 *
 * @param results of every case, in the order of the rules' names
 * @param coverage what those that hold show of the rules
 */
public record Tested(List<CaseResult> results, CaseCoverage coverage) {

    /** Tries every case of every rule. */
    public static Tested of(Rulebook rulebook) {
        return new CaseRunner(rulebook).run();
    }
}
