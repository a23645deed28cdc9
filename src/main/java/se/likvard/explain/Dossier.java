package se.likvard.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.explain.margin.Margins;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.Computed;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Words;

/** All that the explanations of an assessment share, made once for all rules and subjects. */
final class Dossier {

    private final Rulebook rulebook;
    private final Organiser organiser;
    private final Assessment assessment;
    private final Opening opening;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Described> rules;
    private final Map<String, Map<String, Outcome>> said = new HashMap<>();
    private final List<Fact> outcomes = new ArrayList<>();
    private final Set<String> found = new HashSet<>();
    private final Computed computed;
    private @Nullable Surroundings surroundings;
    private @Nullable Evaluation evaluation;
    private @Nullable Margins margins;

    Dossier(Rulebook rulebook, Organiser organiser, Assessment assessment) {
        this.rulebook = rulebook;
        this.organiser = organiser;
        this.assessment = assessment;
        this.opening = new Opening(rulebook, day(), organiser);
        this.computed = new Computed(rulebook, day());
        this.rules = rulebook.described().stream().collect(Collectors.toMap(Described::name, each -> each));
        opening.real().forEach(each -> facts.put(each.key(), each));
        assessment.outcomes().forEach(this::note);
    }

    /** What later rules may see of an outcome, also where it is not there: whatever it is about, it could be. */
    private void note(Outcome outcome) {
        said.computeIfAbsent(outcome.rule(), any -> new LinkedHashMap<>())
                .putIfAbsent(outcome.subject().key(), outcome);
        Fact subject = facts.get(outcome.subject().key());
        Described rule = rules.get(outcome.rule());
        if (subject == null || rule == null || !leavesOne(outcome, rule, subject)) {
            return;
        }
        Fact fact = rulebook.outcome(outcome.rule(), subject);
        outcomes.add(outcome.verdict() == Verdict.NOT_ASSESSED ? Opening.possible(fact) : fact);
        if (outcome.verdict() == Verdict.FOUND) {
            found.add(fact.key());
        }
    }

    private static boolean leavesOne(Outcome outcome, Described rule, Fact subject) {
        return subject.presence() != Presence.ANY_NUMBER
                && subject.type().equals(rule.tree().subject().type())
                && outcome.kind() != RuleKind.GRADE;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Assessment assessment() {
        return assessment;
    }

    Opening opening() {
        return opening;
    }

    Organiser organiser() {
        return organiser;
    }

    LocalDate day() {
        return assessment.asOf();
    }

    Computed computed() {
        return computed;
    }

    /** The rules with all that is said of them, by name. */
    Map<String, Described> rules() {
        return rules;
    }

    /** What each rule observes, by its name. */
    Map<String, Words> titles() {
        return rules.values().stream().collect(Collectors.toMap(Described::name, Described::title));
    }

    /** The facts as they are, by key. */
    Map<String, Fact> facts() {
        return facts;
    }

    /** What a rule has said, by the keys of its subjects. */
    Map<String, Outcome> said(String rule) {
        return said.getOrDefault(rule, Map.of());
    }

    Stream<Recommendation> advice(String rule) {
        return assessment.recommendations().stream().filter(each -> each.rule().equals(rule));
    }

    Optional<Recommendation> certain(String rule, String subject) {
        return advice(rule)
                .filter(each -> each.subject().key().equals(subject) && each.certainty() == Certainty.CERTAIN)
                .findFirst();
    }

    /** How far figures lie from where they would change something. */
    Margins margins() {
        if (margins == null) {
            margins = Margins.of(rulebook, organiser, assessment);
        }
        return margins;
    }

    /** What rules can come to from their subjects. */
    Surroundings surroundings() {
        if (surroundings == null) {
            surroundings = new Surroundings(opening, outcomes, found);
        }
        return surroundings;
    }

    /** The facts as they are, with the outcomes that are there or may be. */
    Evaluation evaluation() {
        if (evaluation == null) {
            Stream<Fact> there =
                    outcomes.stream().filter(each -> found.contains(each.key()) || each.presence() != Presence.SURE);
            evaluation =
                    new Evaluation(Stream.concat(opening.real().stream(), there).toList(), rulebook.limits(day()));
        }
        return evaluation;
    }
}
