package se.likvard.explain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Subject;
import se.likvard.dialect.Presence;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Nearest;

/**
 * Explains an assessment: why a rule found something, what stopped it, what is missing. Exact over the values that rules read;
 * a rule that rests on earlier outcomes is explained in those. For one thread.
 */
public final class Explanations {

    private final Dossier dossier;
    private final Map<String, Explaining> explaining = new HashMap<>();

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
                .filter(each -> names(each.subject()).contains(subject))
                .toList();
        if (meant.isEmpty()) {
            throw unknown(subject, all);
        }
        return meant;
    }

    private static List<String> names(Subject subject) {
        return List.of(
                subject.id(), subject.key(), subject.name().sv(), subject.name().en());
    }

    private static UnexplainedException unknown(String subject, List<Explanation> all) {
        List<String> names = all.stream()
                .flatMap(each -> names(each.subject()).stream())
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        String near = Nearest.to(subject, names)
                .orElse(all.stream()
                        .map(each -> each.subject().id())
                        .distinct()
                        .limit(5)
                        .collect(Collectors.joining(", ")));
        return near.isEmpty()
                ? new UnexplainedException(
                        "", "regeln gäller inget hos huvudmannen", "the rule is about nothing that the organiser has")
                : new UnexplainedException(
                        "",
                        "regeln gäller inget som heter " + subject + "; menade du " + near + "?",
                        "the rule is about nothing called " + subject + "; did you mean " + near + "?");
    }

    private Explaining explaining(String name) {
        Described rule = dossier.rules().get(name);
        LocalDate day = dossier.day();
        if (rule == null) {
            throw unknownRule(name);
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

    private UnexplainedException unknownRule(String name) {
        List<String> names = dossier.rules().keySet().stream().sorted().toList();
        Map<String, String> byEnd = new HashMap<>();
        names.forEach(each -> byEnd.putIfAbsent(each.substring(each.indexOf('/') + 1), each));
        String near = Nearest.to(name, names)
                .or(() -> Nearest.to(name.substring(name.indexOf('/') + 1), byEnd.keySet())
                        .map(byEnd::get))
                .orElse("");
        return near.isEmpty()
                ? new UnexplainedException(
                        "",
                        "det finns ingen regel " + name + "; likvard rules visar dem som finns",
                        "there is no rule " + name + "; likvard rules shows those there are")
                : new UnexplainedException(
                        "",
                        "det finns ingen regel " + name + "; menade du " + near + "?",
                        "there is no rule " + name + "; did you mean " + near + "?");
    }
}
