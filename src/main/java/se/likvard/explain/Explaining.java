package se.likvard.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Margin;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Provision;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Subject;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Truth;
import se.likvard.organiser.OrganiserType;
import se.likvard.paraphrase.RuleWords;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.UndecidedException;
import se.likvard.reasoning.Worlds;
import se.likvard.rulebook.Described;
import se.likvard.value.Words;

/** Explains one rule of an assessment, subject by subject. */
final class Explaining {

    private static final Words UNDECIDED = new Words(
            "Vilka omständigheter som är avgörande är inte avgjort.",
            "Which circumstances are decisive is not decided.");
    private static final Words DECISIVE = new Words(
            "Så länge detta gäller står det fast, vad allt annat än är:",
            "As long as this is so it stands, whatever all else is:");
    private static final Words STOPPED = new Words("Det som stoppade regeln:", "What stopped the rule:");
    private static final Words OUTSIDE =
            new Words("Regeln gäller inte här. Det som skiljer:", "The rule does not apply here. What differs:");
    private static final Words MISSING = new Words(
            "Det som saknas och avgör om just denna regel gäller, och bara det:",
            "What is missing and decides whether this one rule holds, and nothing else:");

    private final Dossier dossier;
    private final Described rule;
    private final CircumstanceWords words;
    private final Boundary boundary;
    private final Missing missing;

    Explaining(Dossier dossier, Described rule) {
        this.dossier = dossier;
        this.rule = OnDay.of(rule, dossier.day());
        RuleWords telling = new RuleWords(this.rule, dossier.rulebook());
        this.words = new CircumstanceWords(telling, dossier.computed(), dossier.titles(), dossier.facts(), List.of());
        this.boundary = new Boundary(telling, words, dossier.rulebook().limits(dossier.day()));
        this.missing = new Missing(dossier, rule, words);
    }

    String subjectType() {
        return rule.tree().subject().type();
    }

    Explanation of(Fact subject) {
        Optional<Outcome> outcome =
                Optional.ofNullable(dossier.said(rule.name()).get(subject.key()));
        return switch (outcome.map(Outcome::verdict).orElseGet(() -> verdict(subject))) {
            case FOUND -> found(subject);
            case CLEAR -> told(subject, Verdict.CLEAR, STOPPED, stopped(subject).conditions(), 0, List.of());
            case NOT_APPLICABLE -> outside(subject);
            case NOT_ASSESSED -> told(subject, Verdict.NOT_ASSESSED, MISSING, missing.of(subject), 0, List.of());
        };
    }

    /** What a rule without outcomes of its own, a recommendation, says. */
    private Verdict verdict(Fact subject) {
        Evaluation evaluation = dossier.evaluation();
        if (!applies() || evaluation.scope(rule.tree(), subject).fails()) {
            return Verdict.NOT_APPLICABLE;
        }
        Truth truth = evaluation.holds(rule.tree(), subject).truth();
        return truth == Truth.TRUE ? Verdict.FOUND : truth == Truth.FALSE ? Verdict.CLEAR : Verdict.NOT_ASSESSED;
    }

    private boolean applies() {
        return rule.metadata().appliesTo().contains(dossier.organiser().organiserType());
    }

    private Explanation found(Fact subject) {
        Freed freed = dossier.surroundings().opened(rule, subject.key()).freed(rule, dossier.rulebook(), dossier.day());
        Optional<Decisive> decisive = Optional.empty();
        boolean givenUp = false;
        try {
            decisive = Decisive.of(freed, rule.tree(), subject.key(), type(freed.worlds()));
        } catch (UndecidedException e) {
            givenUp = true;
        }
        List<Line> reasons = decisive.map(each -> words.of(each.circumstances(), subject.key()))
                .orElse(List.of());
        return told(
                subject,
                Verdict.FOUND,
                decisive.isPresent() ? DECISIVE : UNDECIDED,
                reasons,
                decisive.map(Decisive::ties).orElse(0),
                Notes.of(decisive, givenUp, isReplaced(subject)));
    }

    /** When the organiser is of a type that the rule is about. */
    private Formula type(Worlds worlds) {
        Set<String> types = rule.metadata().appliesTo().stream().map(Enum::name).collect(Collectors.toSet());
        return types.size() == OrganiserType.values().length
                ? worlds.all(List.of())
                : worlds.holds(
                        "",
                        "organiserType",
                        value -> value.exact()
                                .filter(each -> types.contains(each.toString()))
                                .isPresent());
    }

    private boolean isReplaced(Fact subject) {
        return rule.metadata().kind() == RuleKind.RECOMMENDATION
                && dossier.certain(rule.name(), subject.key()).isEmpty();
    }

    private Stopped stopped(Fact subject) {
        return new Stopped(rule.tree(), subject, dossier.evaluation(), boundary);
    }

    private Explanation outside(Fact subject) {
        List<Line> lines = new ArrayList<>();
        if (!applies()) {
            lines.add(Line.of(
                    "regeln gäller inte "
                            + dossier.organiser().organiserType().words().sv(),
                    "the rule is not about "
                            + dossier.organiser().organiserType().words().en()));
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
                limits(subject),
                margins(subject, verdict));
    }

    private List<Margin> margins(Fact subject, Verdict verdict) {
        return verdict == Verdict.FOUND || verdict == Verdict.CLEAR
                ? dossier.margins().of(rule.name(), subject.key(), verdict == Verdict.FOUND)
                : List.of();
    }

    private Words title(Fact subject) {
        return Optional.ofNullable(dossier.said(rule.name()).get(subject.key()))
                .map(Outcome::title)
                .or(() -> dossier.certain(rule.name(), subject.key()).map(Recommendation::title))
                .orElse(rule.title());
    }

    private List<Provision> law() {
        return Stream.concat(
                        dossier.said(rule.name()).values().stream().map(Outcome::law),
                        dossier.advice(rule.name()).map(Recommendation::law))
                .findFirst()
                .orElse(List.of());
    }

    private List<AppliedLimit> limits(Fact subject) {
        return Optional.ofNullable(dossier.said(rule.name()).get(subject.key()))
                .map(Outcome::limits)
                .orElse(List.of());
    }
}
