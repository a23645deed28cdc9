package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.List;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.organiser.OrganiserType;

/** Judges by the definition of three-valued truth alone: what the engine must say, worked out without the engine. */
record ByDefinition(Edition edition, Limits limits) {

    /** All layers in turn, as {@link Edition#judge(List, OrganiserType)} runs them; rules not in force are left out. */
    List<Judged> judge(List<Fact> facts, OrganiserType type) {
        List<Fact> seen = new ArrayList<>(facts);
        List<Judged> judged = new ArrayList<>();
        for (Layer layer : edition.layers()) {
            List<Judged> now = judge(layer, seen, type);
            judged.addAll(now);
            seen.addAll(OutcomeFacts.of(now, edition::suspectsBreach));
        }
        return judged;
    }

    /** One layer. The first fact is the organiser. */
    List<Judged> judge(Layer layer, List<Fact> facts, OrganiserType type) {
        Evaluation evaluation = new Evaluation(facts, limits);
        return layer.rules().stream()
                .flatMap(rule -> Definition.judge(rule, facts, type, evaluation).stream())
                .toList();
    }
}
