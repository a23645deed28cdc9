package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.Screening;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.organiser.Organiser;

/**
 * What one organiser gets by many rulebooks. Rules are judged by the definition of truth, each once for all that it is the same
 * in: itself, the values that it goes by, the organiser's figures, and what the earlier rules that it reads have said. For one
 * thread.
 */
public final class VariantsOfOne {

    /** Nothing is shared between two ways in which figures are computed, so that only so many are kept. */
    private static final int WAYS_KEPT = 8;

    private final Variants variants;
    private final Organiser organiser;
    private final Map<Integer, List<Fact>> facts = new HashMap<>();
    private final Map<List<Integer>, Said> said = new HashMap<>();
    private final Map<List<Object>, Integer> numbers = new HashMap<>();

    /**
     * What a rule says.
     *
     * @param outcomes what later rules see of it
     * @param number the same for all that later rules see alike
     */
    private record Said(List<Judged> judged, List<Fact> outcomes, int number) {}

    VariantsOfOne(Variants variants, Organiser organiser) {
        this.variants = variants;
        this.organiser = organiser;
    }

    /**
     * What a rulebook says in short: what {@link Rulebook#screen} says.
     *
     * @throws InvalidRulebookException if the rulebook does not cover the day
     */
    public Screening by(Rulebook rulebook) {
        Plan plan = variants.plan(rulebook);
        List<Fact> own = figures(plan);
        Pass pass = new Pass(plan, own);
        List<Judged> all = new ArrayList<>();
        plan.rules().forEach(step -> all.addAll(pass.next(step).judged()));
        plan.outOfForce().forEach(rule -> all.add(Layer.notApplicable(rule, own.get(0))));
        return Assessor.screening(organiser, variants.day(), rulebook.hash(), all);
    }

    private List<Fact> figures(Plan plan) {
        if (!facts.containsKey(plan.figures()) && facts.size() >= WAYS_KEPT) {
            facts.clear();
            said.clear();
            numbers.clear();
        }
        return facts.computeIfAbsent(plan.figures(), any -> plan.rulebook().facts(organiser, variants.day()));
    }

    /** One rulebook's way through the organiser's figures. */
    private final class Pass {

        private final Plan plan;
        private final List<Fact> own;
        private final List<Said> before = new ArrayList<>();
        private int layer;
        /** Made where something is to be judged at all. */
        private @Nullable Evaluation evaluation;

        Pass(Plan plan, List<Fact> own) {
            this.plan = plan;
            this.own = own;
        }

        Said next(Plan.Step step) {
            if (step.layer() > layer) {
                layer = step.layer();
                evaluation = null;
            }
            List<Integer> goesBy = new ArrayList<>(List.of(plan.figures(), step.definition()));
            step.reads().forEach(place -> goesBy.add(before.get(place).number()));
            Said now = said.get(goesBy);
            if (now == null) {
                now = judge(step);
                said.put(goesBy, now);
            }
            before.add(now);
            return now;
        }

        private Said judge(Plan.Step step) {
            List<Judged> judged = Definition.judge(step.rule(), own, organiser.organiserType(), evaluation());
            List<Fact> outcomes = OutcomeFacts.of(judged, any -> step.suspectsBreach());
            return new Said(judged, outcomes, numbers.computeIfAbsent(shown(step, outcomes), any -> numbers.size()));
        }

        /** What an outcome shows of itself: two rules that differ in nothing else are alike to those that read them. */
        private List<Object> shown(Plan.Step step, List<Fact> outcomes) {
            Rule rule = step.rule();
            List<Object> shown = new ArrayList<>(
                    List.of(rule.name(), rule.kind(), rule.metadata().basis(), step.suspectsBreach()));
            outcomes.forEach(each -> shown.addAll(List.of(each.key(), each.presence())));
            return shown;
        }

        private Evaluation evaluation() {
            Evaluation made = evaluation;
            if (made == null) {
                List<Fact> seen = new ArrayList<>(own);
                for (int place = 0; place < before.size(); place++) {
                    if (plan.rules().get(place).layer() < layer) {
                        seen.addAll(before.get(place).outcomes());
                    }
                }
                made = new Evaluation(seen, plan.rulebook().limits(variants.day()));
                evaluation = made;
            }
            return made;
        }
    }
}
