package se.likvard.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.rulebook.Described;

/** What rules can come to from their subjects, with what may be otherwise open: made once for all rules of an assessment. */
final class Surroundings {

    private final Map<String, Fact> real = new HashMap<>();
    private final Set<String> openLists;
    private final Nearby opened;
    private final Nearby unfilled;

    /**
     * The surroundings of every subject.
     *
     * @param outcomes the facts of earlier outcomes, whether they are there or not
     * @param found the keys of those that are there
     */
    Surroundings(Opening opening, List<Fact> outcomes, Set<String> found) {
        List<Fact> there = outcomes.stream()
                .filter(each -> found.contains(each.key()) || each.presence() != Presence.SURE)
                .toList();
        note(opening.real());
        note(there);
        this.openLists = Freed.openLists(opening.real());
        List<Fact> open = new ArrayList<>(opening.opened());
        outcomes.forEach(each -> open.add(Opening.possible(each)));
        this.opened = new Nearby(open);
        List<Fact> given = new ArrayList<>(opening.unfilled());
        given.addAll(there);
        this.unfilled = new Nearby(given);
    }

    private void note(Collection<Fact> facts) {
        facts.stream()
                .filter(fact ->
                        fact.presence() != Presence.ANY_NUMBER || fact.type().equals(Opening.OUTCOME))
                .forEach(fact -> real.put(fact.key(), fact));
    }

    /** What a rule says of a subject when all that it reads may be otherwise. */
    Opening.Opened opened(Described rule, String subject) {
        List<Fact> near = opened.of(rule.tree(), subject);
        List<Fact> known = near.stream()
                .map(fact -> real.get(fact.key()))
                .filter(Objects::nonNull)
                .toList();
        return new Opening.Opened(known, near, openLists);
    }

    /** The facts that a rule reads of a subject, with what is missing left open. */
    List<Fact> unfilled(Described rule, String subject) {
        Set<String> read = new HashSet<>();
        rule.tree().patterns().forEach(pattern -> read.add(pattern.type()));
        return unfilled.of(rule.tree(), subject).stream()
                .filter(fact -> read.contains(fact.type()))
                .toList();
    }
}
