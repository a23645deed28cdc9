package se.likvard.rulebook;

import java.util.Collection;
import java.util.List;
import se.likvard.dialect.Fact;

/** One organiser's way through the stages: its facts so far, and in how many ways the rules hold of them. */
interface Sitting extends AutoCloseable {

    /** Lets the stages that have not fired see more facts. */
    void add(Collection<Fact> facts);

    /** Every way in which a rule of a stage must hold of the facts so far, or where it need not, may. */
    List<Firing> fire(int stage);

    @Override
    void close();
}
