package se.likvard.explain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Grade;
import se.likvard.assessment.RuleKind;
import se.likvard.dialect.Presence;
import se.likvard.explain.margin.Margins;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Rulebook;

/**
 * Explains an assessment: why a rule found something, what stopped it, what is missing. Exact over the values that rules read;
 * a rule that rests on earlier outcomes is explained in those. For one thread.
 */
public final class Explanations {

    private final Dossier dossier;
    private final Map<String, Explaining> explaining = new HashMap<>();
    private @Nullable Prospect prospect;
    private @Nullable Outlook outlook;
    private @Nullable Remedies remedies;

    private Explanations(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * The explanations of an assessment.
     *
     * @param organiser as it was assessed
     * @throws UnexplainedException if the assessment was made by other rules or is of another organiser
     */
    public static Explanations of(Rulebook rulebook, Organiser organiser, Assessment assessment) {
        if (!rulebook.hash().equals(assessment.rulebookHash())) {
            throw new UnexplainedException(
                    "",
                    "bedömningen gjordes med ett annat regelverk (" + assessment.rulebookHash()
                            + ") än det som ska förklara den (" + rulebook.hash() + "); gör om bedömningen",
                    "the assessment was made with another rulebook (" + assessment.rulebookHash()
                            + ") than the one that is to explain it (" + rulebook.hash() + "); assess again");
        }
        if (!organiser.registrationNumber().equals(assessment.organiserId())) {
            throw new UnexplainedException(
                    "",
                    "bedömningen gäller " + assessment.organiserName() + ", inte " + organiser.name(),
                    "the assessment is of " + assessment.organiserName() + ", not of " + organiser.name());
        }
        return new Explanations(new Dossier(rulebook, organiser, assessment));
    }

    /**
     * What a rule says of each subject, found ones first.
     *
     * @throws UnexplainedException if there is no such rule, or it is not in force on the day
     */
    public List<Explanation> of(String rule) {
        Explaining explaining = explaining(rule);
        return dossier.facts().values().stream()
                .filter(fact -> fact.presence() != Presence.ANY_NUMBER)
                .filter(fact -> fact.type().equals(explaining.subjectType()))
                .map(explaining::of)
                .sorted(Comparator.comparing(Explanation::verdict).thenComparing(Explanation::subject))
                .toList();
    }

    /** What a rule in force says of the subject at a place; empty when there is none. */
    Optional<Explanation> at(String rule, String subject) {
        return Optional.ofNullable(dossier.facts().get(subject))
                .filter(fact -> fact.presence() != Presence.ANY_NUMBER)
                .map(explaining(rule)::of);
    }

    /**
     * What a rule says of a subject.
     *
     * @param subject its own key among those of its type, its place, or its name
     * @throws UnexplainedException if there is no such rule or subject, or the rule is not in force on the day
     */
    public List<Explanation> of(String rule, String subject) {
        List<Explanation> all = of(rule);
        List<Explanation> meant = all.stream()
                .filter(each -> Meant.names(each.subject()).contains(subject))
                .toList();
        if (meant.isEmpty()) {
            throw Meant.subject(subject, all);
        }
        return meant;
    }

    /** How sure the figures are that the outcomes rest on. */
    Margins margins() {
        return dossier.margins();
    }

    /** What may still become of the assessment: the grades and recommendations that are possible. Worked out once. */
    public Outlook outlook() {
        if (outlook == null) {
            outlook = new Looking(dossier.rulebook(), dossier.assessment(), prospect(), dossier.facts()).outlook();
        }
        return outlook;
    }

    /** What to ask to settle the grade of the organiser as a whole. */
    public Plan plan() {
        Map<Claim, Forecast.Chance> chances = prospect().chances();
        return planning()
                .plan(prospect().claims().entrySet().stream()
                        .filter(each -> each.getKey() instanceof Claim.Graded graded
                                && graded.scope().isEmpty()
                                && chances.get(each.getKey()) != Forecast.Chance.IMPOSSIBLE)
                        .map(Map.Entry::getValue)
                        .toList());
    }

    /**
     * What to ask to settle what a rule says of a subject.
     *
     * @param subject its key; empty for the organiser
     * @throws UnexplainedException if there is no such rule or subject, or the rule is not in force on the day
     */
    public Plan plan(String rule, String subject) {
        explaining(rule);
        return prospect()
                .course()
                .rules()
                .filter(each -> each.name().equals(rule))
                .findFirst()
                .map(each -> prospect().found(each, subject))
                .map(found -> planning()
                        .plan(List.of(found, prospect().course().worlds().not(found))))
                .orElse(Plan.UNDECIDED);
    }

    /**
     * What the organiser could change by itself so that a rule surely finds nothing of a subject.
     *
     * @param subject its key; empty for the organiser
     */
    public Changes changes(String rule, String subject) {
        explaining(rule);
        return remedies().removing(rule, subject);
    }

    /** The assessment as a whole: what it may still become, what to ask, what would better it. */
    public Whole whole() {
        Assessment of = dossier.assessment();
        return new Whole(of.organiserName() + " (" + of.organiserId() + ")", of.asOf(), outlook(), plan(), better());
    }

    /** An explanation with what follows: what would change a finding, what to ask where it is not assessed. */
    public Explanation withNext(Explanation told) {
        return told.with(
                switch (told.verdict()) {
                    case FOUND -> removing(told);
                    case NOT_ASSESSED ->
                        PlanWords.of(plan(told.rule(), told.subject().key()));
                    default -> List.of();
                });
    }

    private List<Line> removing(Explanation told) {
        Described rule = dossier.rules().get(told.rule());
        return rule != null && rule.metadata().kind() == RuleKind.CONCERN
                ? ChangeWords.removing(changes(told.rule(), told.subject().key()))
                : List.of();
    }

    /** What the organiser could change by itself so that its grade is better; empty where it is not settled, or none is better. */
    public Optional<Changes> better() {
        return outlook()
                .overall()
                .settled()
                .filter(grade -> grade != Grade.HIGH)
                .map(remedies()::lifting);
    }

    private Remedies remedies() {
        if (remedies == null) {
            remedies = new Remedies(dossier.rulebook(), dossier.opening(), dossier.organiser());
        }
        return remedies;
    }

    private Planning planning() {
        return new Planning(dossier.rulebook(), dossier.opening(), prospect().course(), dossier.facts());
    }

    private Prospect prospect() {
        if (prospect == null) {
            prospect = new Prospect(
                    dossier.rulebook(), dossier.opening(), dossier.organiser().organiserType());
        }
        return prospect;
    }

    private Explaining explaining(String name) {
        Described rule = dossier.rules().get(name);
        LocalDate day = dossier.day();
        if (rule == null) {
            throw Meant.rule(name, dossier.rules().keySet());
        }
        Optional<LocalDate> since = rule.metadata().since();
        if (since.isPresent() && day.isBefore(since.get())) {
            throw new UnexplainedException(
                    "",
                    "regeln " + name + " gäller från " + since.get() + ", inte " + day,
                    "the rule " + name + " is in force from " + since.get() + ", not on " + day);
        }
        Optional<LocalDate> until = rule.metadata().until();
        if (until.isPresent() && day.isAfter(until.get())) {
            throw new UnexplainedException(
                    "",
                    "regeln " + name + " gällde till " + until.get() + ", inte " + day,
                    "the rule " + name + " was in force to " + until.get() + ", not on " + day);
        }
        return explaining.computeIfAbsent(name, any -> new Explaining(dossier, rule));
    }
}
