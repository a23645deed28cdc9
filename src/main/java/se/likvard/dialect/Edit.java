package se.likvard.dialect;

import java.util.Optional;
import se.likvard.value.Place;

/**
 * A rule that differs from another in one place.
 *
 * @param place of what was changed
 * @param tree the rule after the change
 * @param comparison the comparison that was changed or dropped; empty when it was something else
 */
public record Edit(Place place, RuleTree tree, Optional<Compared> comparison) {

    /**
     * A comparison of a field before and after.
     *
     * @param type of the fact whose field is compared
     * @param now empty when it was dropped
     */
    public record Compared(String type, Test.Comparison was, Optional<Test.Comparison> now) {}
}
