package se.likvard.rulebook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.likvard.dialect.Truth;

/**
 * A part of a rule's condition, and how it has come out in the cases.
 *
 * @param depth how deep it stands in the rule, from 0
 * @param text in the canonical form
 * @param where {@code file:line:column}
 * @param due the truth values that cases should have shown; empty for what only holds parts together
 * @param seen those that they have
 * @param borders the limits that it compares with
 */
public record Part(int depth, String text, String where, Set<Truth> due, Set<Truth> seen, List<Border> borders) {

    /** The truth values that no case has shown, in their order. */
    public Set<Truth> unseen() {
        Set<Truth> unseen = EnumSet.noneOf(Truth.class);
        unseen.addAll(due);
        unseen.removeAll(seen);
        return unseen;
    }

    /** The limits that no case pins. */
    public List<Border> open() {
        return borders.stream().filter(each -> !each.isPinned()).toList();
    }

    /** Whether the cases have shown all of it. */
    public boolean isCovered() {
        return unseen().isEmpty() && open().isEmpty();
    }
}
