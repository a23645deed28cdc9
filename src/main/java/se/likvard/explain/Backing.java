package se.likvard.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.Margin;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Sentence;
import se.likvard.assessment.Verdict;
import se.likvard.assessment.Why;
import se.likvard.explain.margin.Margins;
import se.likvard.organiser.Organiser;
import se.likvard.report.Grounds;
import se.likvard.report.Grounds.About;
import se.likvard.rulebook.Rulebook;

/** What stands behind an assessment, for its reports. */
public final class Backing {

    private Backing() {}

    /**
     * How sure the figures are that the outcomes of an assessment rest on.
     *
     * @param organiser as it was assessed
     */
    public static Grounds margins(Rulebook rulebook, Organiser organiser, Assessment assessment) {
        return new Grounds(margins(Margins.of(rulebook, organiser, assessment), assessment), Map.of());
    }

    private static Map<About, List<Margin>> margins(Margins margins, Assessment assessment) {
        Map<About, List<Margin>> told = new HashMap<>();
        for (Outcome outcome : assessment.outcomes()) {
            List<Margin> own = margins.of(outcome);
            if (!own.isEmpty()) {
                told.put(about(outcome), own);
            }
        }
        return told;
    }

    /**
     * The same, with why: of everything found and recommended, and what is missing where something could not be assessed.
     *
     * @param organiser as it was assessed
     */
    public static Grounds reasons(Rulebook rulebook, Organiser organiser, Assessment assessment) {
        Explanations explanations = Explanations.of(rulebook, organiser, assessment);
        return new Grounds(
                margins(explanations.margins(), assessment),
                reasons(
                        explanations,
                        () -> Explanations.of(rulebook, organiser, assessment),
                        assessment,
                        EnumSet.of(Verdict.FOUND, Verdict.NOT_ASSESSED)));
    }

    /**
     * The same, with what stopped whatever is clear, and what lies ahead of the assessment as a whole.
     *
     * @param organiser as it was assessed
     */
    public static Grounds whole(Rulebook rulebook, Organiser organiser, Assessment assessment) {
        Explanations explanations = Explanations.of(rulebook, organiser, assessment);
        return new Grounds(
                margins(explanations.margins(), assessment),
                reasons(
                        explanations,
                        () -> Explanations.of(rulebook, organiser, assessment),
                        assessment,
                        EnumSet.complementOf(EnumSet.of(Verdict.NOT_APPLICABLE))),
                Optional.of(Foresight.of(explanations, assessment)));
    }

    /**
     * Why, rule by rule on all processors. Explanations are for one thread: each that works at the same time has its own, and
     * what is said of a rule does not hang on which.
     */
    private static Map<About, Why> reasons(
            Explanations first, Supplier<Explanations> more, Assessment assessment, Set<Verdict> explained) {
        List<List<About>> rules = List.copyOf(abouts(assessment, explained).values());
        List<Map<About, Why>> told = new ArrayList<>(Collections.nCopies(rules.size(), Map.of()));
        AtomicInteger next = new AtomicInteger();
        int workers = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), rules.size()));
        IntStream.range(0, workers).parallel().forEach(worker -> {
            Explanations own = worker == 0 ? first : more.get();
            for (int rule = next.getAndIncrement(); rule < rules.size(); rule = next.getAndIncrement()) {
                told.set(rule, reasons(own, rules.get(rule)));
            }
        });
        Map<About, Why> reasons = new LinkedHashMap<>();
        told.forEach(reasons::putAll);
        return reasons;
    }

    private static Map<About, Why> reasons(Explanations explanations, List<About> abouts) {
        Map<About, Why> reasons = new LinkedHashMap<>();
        for (About about : abouts) {
            explanations.at(about.rule(), about.subject()).ifPresent(each -> reasons.put(about, why(each)));
        }
        return reasons;
    }

    /** What is to be explained, by rule. */
    private static Map<String, List<About>> abouts(Assessment assessment, Set<Verdict> explained) {
        Stream<About> outcomes = assessment.outcomes().stream()
                .filter(each -> explained.contains(each.verdict()))
                .map(Backing::about);
        Stream<About> advice = assessment.recommendations().stream()
                .filter(each -> each.certainty() == Certainty.CERTAIN)
                .map(each -> new About(each.rule(), each.subject().key()));
        return Stream.concat(outcomes, advice)
                .collect(Collectors.groupingBy(About::rule, LinkedHashMap::new, Collectors.toList()));
    }

    private static About about(Outcome outcome) {
        return new About(outcome.rule(), outcome.subject().key());
    }

    private static Why why(Explanation each) {
        return new Why(each.answer(), sentences(each.reasons()), each.ties(), sentences(each.notes()));
    }

    static List<Sentence> sentences(List<Line> lines) {
        return lines.stream()
                .map(each -> new Sentence(each.text(), sentences(each.parts())))
                .toList();
    }
}
