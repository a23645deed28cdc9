package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a rulebook judges on a day.
 *
 * @param rules those in force, in the order in which they run
 * @param figures the number of the way in which figures are computed
 * @param outOfForce those that are not in force
 */
record Plan(Rulebook rulebook, List<Step> rules, int figures, List<Rule> outOfForce) {

    /**
     * A rule in its place.
     *
     * @param layer of the rules that run together
     * @param definition the number of the rule with all that it goes by
     * @param suspectsBreach whether its finding is a suspected breach of law
     * @param reads the places of the rules before it that it can see an outcome of
     */
    record Step(Rule rule, int layer, int definition, boolean suspectsBreach, List<Integer> reads) {}

    static Plan of(Rulebook rulebook, LocalDate day, Definitions definitions) {
        List<List<Rule>> layers = rulebook.editions().inForce(day);
        DayPolicy limits = rulebook.limits(day);
        List<Step> steps = new ArrayList<>();
        for (int layer = 0; layer < layers.size(); layer++) {
            List<Step> before = List.copyOf(steps);
            for (Rule rule : layers.get(layer)) {
                boolean suspectsBreach = rule.suspectsBreach(rulebook.parameters());
                int definition = definitions.rule(rule, suspectsBreach, limits);
                steps.add(new Step(rule, layer, definition, suspectsBreach, reads(rule, before, definitions)));
            }
        }
        List<Rule> outOfForce =
                rulebook.rules().stream().filter(rule -> !rule.isInForce(day)).toList();
        return new Plan(rulebook, steps, definitions.figures(rulebook), outOfForce);
    }

    private static List<Integer> reads(Rule rule, List<Step> before, Definitions definitions) {
        return IntStream.range(0, before.size())
                .filter(place -> definitions.mayRead(rule, before.get(place).rule()))
                .boxed()
                .toList();
    }
}
