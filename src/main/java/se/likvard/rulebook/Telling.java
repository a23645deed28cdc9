package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.likvard.assessment.Basis;
import se.likvard.assessment.Match;
import se.likvard.assessment.Missing;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Provision;
import se.likvard.assessment.Subject;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Fact;
import se.likvard.value.Words;

/** Puts what rules said into the words and figures of an assessment. */
final class Telling {

    private static final int NAMED_GAPS = 3;
    private static final Words NOT_APPLICABLE = new Words("Regeln gäller inte här.", "The rule does not apply here.");

    private static final Words NOT_REACHED = new Words("Steget nås inte.", "The step is not reached.");

    private final LawTable law;
    private final LocalDate day;
    private final Figures figures;
    private final PathWords paths;
    private final Map<String, List<Provision>> provisions = new HashMap<>();

    Telling(LawTable law, LocalDate day, Figures figures, PathWords paths) {
        this.law = law;
        this.day = day;
        this.figures = figures;
        this.paths = paths;
    }

    /** The outcome of a rule that observes or grades; a grade without a basis of its own rests on a rule of thumb. */
    Outcome outcome(Judged judged) {
        Rule rule = judged.rule();
        return new Outcome(
                rule.name(),
                render("title", judged),
                rule.metadata().criterion(),
                rule.kind(),
                rule.metadata().grade(),
                rule.metadata().basis().orElse(Basis.HEURISTIC),
                law(rule),
                subject(judged.subject()),
                judged.verdict(),
                judged.matches().stream()
                        .map(match -> figures.match(rule, match))
                        .distinct()
                        .toList(),
                figures.limits(judged),
                missing(judged),
                text(judged));
    }

    /** What a recommendation rests on of itself: the figures it matched that are not in an outcome. */
    List<Match> matches(Judged judged) {
        return judged.matches().stream()
                .map(Telling::withoutOutcomes)
                .map(match -> figures.match(judged.rule(), match))
                .filter(match -> !match.values().isEmpty())
                .distinct()
                .toList();
    }

    private static Map<String, Fact> withoutOutcomes(Map<String, Fact> match) {
        return match.entrySet().stream()
                .filter(each -> !each.getValue().type().equals("Outcome"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Words text(Judged judged) {
        return switch (judged.verdict()) {
            case FOUND -> render("found", judged);
            case CLEAR -> judged.rule().texts().has("clear") ? render("clear", judged) : NOT_REACHED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NOT_ASSESSED ->
                judged.rule().texts().has("notAssessed") ? render("notAssessed", judged) : unknown(judged);
        };
    }

    /** One of the rule's texts with the figures of the first match. */
    Words render(String key, Judged judged) {
        return judged.rule().texts().render(key, name -> figures.called(name, judged));
    }

    private Words unknown(Judged judged) {
        List<Words> asked = judged.gaps().stream()
                .map(gap -> paths.of(gap.path()))
                .distinct()
                .toList();
        return new Words(
                "Går inte att bedöma. Uppgift saknas: "
                        + listed(asked.stream().map(Words::sv).toList()) + ".",
                "Cannot be assessed. Missing: "
                        + listed(asked.stream().map(Words::en).toList()) + ".");
    }

    private static String listed(List<String> words) {
        String first = words.stream().limit(NAMED_GAPS).collect(Collectors.joining("; "));
        return words.size() > NAMED_GAPS ? first + " (+ " + (words.size() - NAMED_GAPS) + ")" : first;
    }

    static Subject subject(Fact fact) {
        return new Subject(fact.type(), fact.id(), fact.name(), fact.key());
    }

    /** The rule's provisions as they were called on the day. */
    List<Provision> law(Rule rule) {
        return provisions.computeIfAbsent(
                rule.name(),
                any -> rule.metadata().law().stream()
                        .flatMap(each -> law.cite(each.key(), day).stream())
                        .toList());
    }

    /** What would have to be known, of an outcome or a recommendation that is open. */
    List<Missing> missing(Judged judged) {
        if (judged.verdict() != Verdict.NOT_ASSESSED) {
            return List.of();
        }
        return judged.gaps().stream()
                .sorted()
                .map(gap -> new Missing(gap.path(), gap.reason(), paths.of(gap.path())))
                .toList();
    }
}
