package se.likvard.explain;

import java.util.List;
import se.likvard.value.Words;

/**
 * Facts that together would make a difference if they were otherwise.
 *
 * @param facts in order of their paths; all of them are needed
 */
public record Change(List<Changed> facts) {

    public Change {
        facts = List.copyOf(facts);
    }

    /** How many declared steps they are together. */
    public int steps() {
        return facts.stream().mapToInt(Changed::steps).sum();
    }

    /**
     * A fact that would have to be otherwise.
     *
     * @param path of the figure, or of the list that a record is added to
     * @param where the record that it belongs to, or the organiser
     * @param takes what it takes
     * @param steps how many declared steps it is
     */
    public record Changed(String path, Words where, Words takes, int steps) {}
}
