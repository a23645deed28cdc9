package se.likvard.rulebook;

import java.util.Comparator;
import java.util.List;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Judgement;
import se.likvard.organiser.OrganiserType;

/** What a rule says by the definition of three-valued truth alone, worked out without the engine. */
final class Definition {

    private Definition() {}

    /** What the rule says of each of its subjects, by their keys. The first fact is the organiser. */
    static List<Judged> judge(Rule rule, List<Fact> facts, OrganiserType type, Evaluation evaluation) {
        boolean applies = rule.metadata().appliesTo().contains(type);
        List<Judged> judged = (applies ? evaluation.facts(rule.tree().subject().type()) : List.<Fact>of())
                .stream()
                        .sorted(Comparator.comparing(Fact::key))
                        .map(fact -> judge(rule, fact, evaluation))
                        .toList();
        return judged.isEmpty() ? List.of(Layer.notApplicable(rule, facts.get(0))) : judged;
    }

    private static Judged judge(Rule rule, Fact subject, Evaluation evaluation) {
        Judgement holds = evaluation.holds(rule.tree(), subject);
        Verdict verdict = switch (holds.truth()) {
            case TRUE -> Verdict.FOUND;
            case UNKNOWN -> Verdict.NOT_ASSESSED;
            case FALSE -> evaluation.scope(rule.tree(), subject).fails() ? Verdict.NOT_APPLICABLE : Verdict.CLEAR;
        };
        return new Judged(rule, subject, verdict, List.of(), List.copyOf(holds.gaps()));
    }
}
