package se.likvard.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.Screening;
import se.likvard.assessment.Verdict;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.Rulebook;

/** Puts organisers to two rulebooks by the rule engine, to see what a rule says by each. */
public record Replay(Rulebook was, Rulebook now, LocalDate day) {

    /**
     * What a rule says of a subject by one and by the other.
     *
     * @param subject by its type and key
     */
    record Said(String subject, Verdict was, Verdict now) {}

    /** The subjects of which it says something else. */
    List<Said> of(String rule, Organiser organiser) {
        Map<String, Verdict> before = said(was.screen(organiser, day), rule);
        Map<String, Verdict> after = said(now.screen(organiser, day), rule);
        SortedMap<String, Verdict> both = new TreeMap<>(before);
        both.putAll(after);
        return both.keySet().stream()
                .map(each -> new Said(each, verdict(before, each), verdict(after, each)))
                .filter(each -> each.was() != each.now())
                .toList();
    }

    /** Whether the grade or the recommendations are others. */
    boolean weighsOtherwise(Organiser organiser) {
        Screening before = was.screen(organiser, day);
        Screening after = now.screen(organiser, day);
        return !before.overall().equals(after.overall())
                || !before.areas().equals(after.areas())
                || !before.recommendations().equals(after.recommendations());
    }

    private static Verdict verdict(Map<String, Verdict> said, String subject) {
        return Objects.requireNonNullElse(said.get(subject), Verdict.NOT_APPLICABLE);
    }

    private static Map<String, Verdict> said(Screening screening, String rule) {
        Map<String, Verdict> said = new TreeMap<>();
        screening.outcomes().stream()
                .filter(each -> each.rule().equals(rule))
                .forEach(each -> said.put(each.type() + " " + each.subject(), each.verdict()));
        screening.recommendations().stream()
                .filter(each -> each.rule().equals(rule))
                .forEach(each -> said.put(
                        each.type() + " " + each.subject(),
                        each.certainty() == Certainty.CERTAIN ? Verdict.FOUND : Verdict.NOT_ASSESSED));
        return said;
    }
}
