package se.likvard.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Provision;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Subject;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.dialect.Truth;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserType;
import se.likvard.paraphrase.RuleWords;
import se.likvard.reasoning.Formula;
import se.likvard.rulebook.Computed;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Words;

/** Explains one rule of an assessment, subject by subject. */
final class Explaining {

    private static final Words DECISIVE = new Words(
            "Så länge detta gäller står det fast, vad allt annat än är:",
            "As long as this is so it stands, whatever all else is:");
    private static final Words STOPPED = new Words("Det som stoppade regeln:", "What stopped the rule:");
    private static final Words OUTSIDE =
            new Words("Regeln gäller inte här. Det som skiljer:", "The rule does not apply here. What differs:");
    private static final Words MISSING =
            new Words("Det som saknas och avgör, och bara det:", "What is missing and decides, and nothing else:");

    private final Described rule;
    private final Organiser organiser;
    private final Assessment assessment;
    private final Opening opening;
    private final List<Fact> outcomes;
    private final Set<String> found;
    private @Nullable Freed freed;
    private final CircumstanceWords words;
    private final Boundary boundary;
    private final Evaluation evaluation;
    private final Missing missing;

    Explaining(
            Rulebook rulebook,
            Described rule,
            Organiser organiser,
            Assessment assessment,
            Opening opening,
            List<Fact> outcomes,
            Set<String> found) {
        this.rule = OnDay.of(rule, assessment.asOf());
        this.organiser = organiser;
        this.assessment = assessment;
        this.opening = opening;
        this.outcomes = outcomes;
        this.found = found;
        RuleWords telling = new RuleWords(this.rule, rulebook);
        Map<String, Words> titles =
                rulebook.described().stream().collect(Collectors.toMap(Described::name, Described::title));
        Map<String, Fact> real = opening.real().stream().collect(Collectors.toMap(Fact::key, each -> each));
        Computed computed = new Computed(rulebook, assessment.asOf());
        this.words = new CircumstanceWords(telling, computed, titles, real, List.of());
        this.boundary = new Boundary(telling, words, rulebook.limits(assessment.asOf()));
        List<Fact> there = outcomes.stream()
                .filter(each -> found.contains(each.key()) || each.presence() != Presence.SURE)
                .toList();
        this.evaluation = new Evaluation(
                Stream.concat(opening.real().stream(), there.stream()).toList(), rulebook.limits(assessment.asOf()));
        this.missing = new Missing(opening, rulebook, rule, there, computed, words);
    }

    String subjectType() {
        return rule.tree().subject().type();
    }

    Explanation of(Fact subject) {
        Optional<Outcome> outcome = assessment.outcomes().stream()
                .filter(each ->
                        each.rule().equals(rule.name()) && each.subject().key().equals(subject.key()))
                .findFirst();
        return switch (outcome.map(Outcome::verdict).orElseGet(() -> verdict(subject))) {
            case FOUND -> found(subject);
            case CLEAR -> told(subject, Verdict.CLEAR, STOPPED, stopped(subject).conditions(), 0, List.of());
            case NOT_APPLICABLE -> outside(subject);
            case NOT_ASSESSED -> told(subject, Verdict.NOT_ASSESSED, MISSING, missing.of(subject), 0, List.of());
        };
    }

    /** What a rule without outcomes of its own, a recommendation, says. */
    private Verdict verdict(Fact subject) {
        if (!applies() || evaluation.scope(rule.tree(), subject).fails()) {
            return Verdict.NOT_APPLICABLE;
        }
        Truth truth = evaluation.holds(rule.tree(), subject).truth();
        return truth == Truth.TRUE ? Verdict.FOUND : truth == Truth.FALSE ? Verdict.CLEAR : Verdict.NOT_ASSESSED;
    }

    private boolean applies() {
        return rule.metadata().appliesTo().contains(organiser.organiserType());
    }

    /** Made when it is first needed, for all subjects alike. */
    private Freed freed() {
        if (freed == null) {
            freed = opening.of(rule, outcomes, found);
        }
        return freed;
    }

    private Explanation found(Fact subject) {
        Optional<Decisive> decisive = Decisive.of(freed(), rule.tree(), subject.key(), type());
        List<Line> reasons = decisive.map(each -> words.of(each.circumstances(), subject.key()))
                .orElse(List.of());
        return told(
                subject,
                Verdict.FOUND,
                DECISIVE,
                reasons,
                decisive.map(Decisive::ties).orElse(0),
                Notes.of(decisive, isReplaced(subject)));
    }

    /** When the organiser is of a type that the rule is about. */
    private Formula type() {
        Set<String> types = rule.metadata().appliesTo().stream().map(Enum::name).collect(Collectors.toSet());
        return types.size() == OrganiserType.values().length
                ? freed().worlds().all(List.of())
                : freed().worlds()
                        .holds(
                                "",
                                "organiserType",
                                value -> value.exact()
                                        .filter(each -> types.contains(each.toString()))
                                        .isPresent());
    }

    private boolean isReplaced(Fact subject) {
        return rule.metadata().kind() == RuleKind.RECOMMENDATION
                && recommendation(subject).isEmpty();
    }

    private Optional<Recommendation> recommendation(Fact subject) {
        return assessment.recommendations().stream()
                .filter(each -> each.rule().equals(rule.name())
                        && each.subject().key().equals(subject.key())
                        && each.certainty() == Certainty.CERTAIN)
                .findFirst();
    }

    private Stopped stopped(Fact subject) {
        return new Stopped(rule.tree(), subject, evaluation, boundary);
    }

    private Explanation outside(Fact subject) {
        List<Line> lines = new ArrayList<>();
        if (!applies()) {
            lines.add(Line.of(
                    "regeln gäller inte " + organiser.organiserType().words().sv(),
                    "the rule is not about " + organiser.organiserType().words().en()));
        }
        lines.addAll(stopped(subject).scope());
        return told(subject, Verdict.NOT_APPLICABLE, OUTSIDE, lines, 0, List.of());
    }

    private Explanation told(
            Fact subject, Verdict verdict, Words answer, List<Line> reasons, int ties, List<Line> notes) {
        Subject about = new Subject(subject.type(), subject.id(), subject.name(), subject.key());
        return new Explanation(
                rule.name(),
                title(subject),
                about,
                verdict,
                answer,
                reasons,
                ties,
                notes,
                List.of(),
                law(),
                limits(subject));
    }

    private Words title(Fact subject) {
        Stream<Words> own = Stream.concat(
                said().filter(each -> each.subject().key().equals(subject.key()))
                        .map(Outcome::title),
                recommendation(subject).map(Recommendation::title).stream());
        return own.findFirst().orElse(rule.title());
    }

    private Stream<Outcome> said() {
        return assessment.outcomes().stream().filter(each -> each.rule().equals(rule.name()));
    }

    private List<Provision> law() {
        return Stream.concat(
                        said().map(Outcome::law),
                        assessment.recommendations().stream()
                                .filter(each -> each.rule().equals(rule.name()))
                                .map(Recommendation::law))
                .findFirst()
                .orElse(List.of());
    }

    private List<AppliedLimit> limits(Fact subject) {
        return said().filter(each -> each.subject().key().equals(subject.key()))
                .map(Outcome::limits)
                .flatMap(Collection::stream)
                .toList();
    }
}
