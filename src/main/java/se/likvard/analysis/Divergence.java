package se.likvard.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.likvard.assessment.Verdict;
import se.likvard.organiser.Organiser;
import se.likvard.value.Value;

/**
 * A region in which two rulebooks say different things by a rule.
 *
 * @param was what the earlier says of a subject; what a rulebook without the rule says is that it is not applicable
 * @param now what the later says
 * @param circumstances what holds of one part of the region; empty when it was found without being known as a whole
 * @param organiser who is in it, replayed by both; empty when none was found, and then it is not decided whether anybody is
 * @param computed the computed figures that the region speaks of, {@code Type.field}
 */
public record Divergence(
        String rule,
        Verdict was,
        Verdict now,
        List<Circumstance> circumstances,
        Optional<Organiser> organiser,
        Set<String> computed) {

    /**
     * What a field is in a region.
     *
     * @param key the fact's, empty for the organiser
     * @param field empty when it is about the fact being there
     * @param values all that it may be there, in the order of the domain
     * @param limits the numbers and days that rules compare it with
     */
    public record Circumstance(String key, String type, String field, List<Value<?>> values, Set<Object> limits) {}

    /** Whether an organiser is there who shows it. */
    public boolean isShown() {
        return organiser.isPresent();
    }
}
