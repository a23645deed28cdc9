package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Truth;
import se.likvard.execution.Run;
import se.likvard.execution.Said;

/** An organiser's way through the stages by compiled trees. */
final class CompiledSitting implements Sitting {

    private final Run run;
    private final List<Layer> layers;

    CompiledSitting(Run run, List<Layer> layers) {
        this.run = run;
        this.layers = layers;
    }

    @Override
    public void add(Collection<Fact> facts) {
        run.add(facts);
    }

    @Override
    public List<Firing> fire(int stage) {
        List<Firing> firings = new ArrayList<>();
        for (int rule = 0; rule < layers.get(stage).rules().size(); rule++) {
            for (Said said : run.say(stage, rule)) {
                if (said.holds() != Truth.FALSE) {
                    int number = rule;
                    boolean must = said.holds() == Truth.TRUE;
                    run.ways(stage, rule, said).forEach(facts -> firings.add(new Firing(number, must, facts)));
                }
            }
        }
        return firings;
    }

    @Override
    public void close() {
        // Holds nothing that must be given back.
    }
}
