package se.likvard.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.likvard.dialect.Fact;
import se.likvard.organiser.AsOf;
import se.likvard.organiser.InvalidOrganiserException;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.value.Gap;
import se.likvard.value.Problem;
import se.likvard.value.Reason;

/** What rules see of a case, by the parameters given. */
record CaseFacts(Rulebook rulebook, Map<String, Parameter> parameters) {

    /**
     * The facts of a case, those of the outcomes that it takes as given last.
     *
     * @throws InvalidOrganiserException if no such organiser could be sent in
     * @throws InvalidRulebookException if a given outcome is of no rule, or of no subject
     */
    List<Fact> of(Case given) {
        byte[] json = given.organiserJson().toString().getBytes(StandardCharsets.UTF_8);
        Organiser organiser = Organisers.read(given.place().toString(), json);
        DayPolicy policy = policy(given);
        List<Fact> facts =
                new ArrayList<>(Facts.of(AsOf.cut(organiser, given.asOf()), given.asOf(), policy, rulebook.labels()));
        for (Case.GivenOutcome outcome : given.outcomes()) {
            facts.addAll(OutcomeFacts.of(judged(outcome, facts), rule -> rule.suspectsBreach(parameters)));
        }
        return facts;
    }

    /** The parameters on the day of a case. */
    DayPolicy policy(Case given) {
        return new DayPolicy(parameters, given.asOf());
    }

    /** An outcome that the case takes as given, with the subject looked up among the facts. */
    private List<Judged> judged(Case.GivenOutcome outcome, List<Fact> facts) {
        Rule rule = rulebook.rule(outcome.rule())
                .filter(Rule::observes)
                .orElseThrow(() -> unknown(outcome, "det finns ingen sådan regel", "there is no such rule"));
        Fact subject = facts.stream()
                .filter(fact -> fact.key().equals(outcome.subject()))
                .filter(fact -> fact.type().equals(rule.tree().subject().type()))
                .findFirst()
                .orElseThrow(() -> unknown(outcome, "fallet har inget sådant subjekt", "the case has no such subject"));
        List<Gap> gaps = List.of(new Gap(outcome.rule(), Reason.NOT_REPORTED));
        return List.of(new Judged(rule, subject, outcome.verdict(), List.of(), gaps));
    }

    private static InvalidRulebookException unknown(Case.GivenOutcome outcome, String sv, String en) {
        String about = outcome.rule() + " " + outcome.subject();
        return new InvalidRulebookException(
                List.of(Problem.at(outcome.place().toString(), about + ": " + sv, about + ": " + en)));
    }
}
