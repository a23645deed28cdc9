package se.likvard.rulebook;

import java.util.Optional;
import se.likvard.value.Words;

/**
 * A small change of a rulebook that no case tells from the original.
 *
 * @param rule the rule whose cases do not tell; of a parameter, the first that uses it
 * @param where {@code file:line:column} of what was changed
 * @param was the line before, in the canonical form
 * @param now the line after; empty text when it was dropped
 * @param equivalent why the change makes no difference; empty when that is not proven
 * @param proposal a case that tells, in the form of {@code cases.yaml}; empty when none was found
 */
public record Survivor(
        String rule, String where, String was, String now, Optional<Words> equivalent, Optional<Proposal> proposal) {

    /**
     * A case that holds of the rules and fails of the change; both were tried.
     *
     * @param rule the rule whose case it is
     * @param yaml as it is written in {@code cases.yaml}
     */
    public record Proposal(String rule, String yaml) {}
}
