package se.likvard.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.MissingInput;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.Sentence;
import se.likvard.value.Words;

/**
 * What to do: what stands whatever is missing first, the most urgent of it first; the same advice to several subjects as
 * one entry.
 */
final class RecommendationSection implements Section {

    /** What two recommendations must share to be one entry: all but the subject, its text, reasons, gaps and what it replaces. */
    private record Advice(String rule, Words title, Words measure, Words owner, String followUp) {

        static Advice of(Recommendation r) {
            return new Advice(
                    r.rule(), r.title(), r.measure(), r.owner(), r.followUpBy() + " " + r.closesWhen() + r.law());
        }
    }

    @Override
    public void print(Assessment a, Grounds grounds, Page page) {
        List<List<Recommendation>> certain =
                entries(a, Certainty.CERTAIN).stream().sorted(Urgency.of(a)).toList();
        List<List<Recommendation>> possible = entries(a, Certainty.POSSIBLE);
        page.heading(page.in("Rekommendationer (", "Recommendations (") + (certain.size() + possible.size()) + ")");
        if (certain.isEmpty() && possible.isEmpty()) {
            page.paragraph(0, page.in("Inga.", "None."));
        }
        RecommendationEntry entry = new RecommendationEntry(Subjects.of(a, page), titles(a), asked(a), grounds, page);
        page.each(numbered(certain, 1), entry::print);
        if (!possible.isEmpty()) {
            page.subheading(
                    page.in(
                            "Möjliga: det som saknas avgör om de behövs",
                            "Possible: what is missing decides whether they are needed"),
                    certain.isEmpty());
        }
        page.each(numbered(possible, certain.size() + 1), entry::printPossible);
        grounds.ahead().ifPresent(ahead -> ahead(ahead, page));
    }

    private static void ahead(Ahead ahead, Page page) {
        list(page.in("Vad som ännu kan rekommenderas:", "What may still be recommended:"), ahead.advice(), page);
        list(page.in("Vägen till en bättre bedömning:", "The way to a better grade:"), ahead.ways(), page);
    }

    private static void list(String heading, List<Sentence> sentences, Page page) {
        if (!sentences.isEmpty()) {
            page.subheading(heading, false);
            GroundsWords.sentences(sentences, 0, page);
        }
    }

    /** What each rule observes. */
    static Map<String, Words> titles(Assessment a) {
        Map<String, Words> titles = new HashMap<>();
        a.outcomes().forEach(outcome -> titles.putIfAbsent(outcome.rule(), outcome.title()));
        return titles;
    }

    /** What is missing in few words, what most outcomes wait for first. */
    static List<Words> asked(Assessment a) {
        return MissingInput.of(a.outcomes()).stream()
                .map(MissingInput::label)
                .distinct()
                .toList();
    }

    private static List<RecommendationEntry.Numbered> numbered(List<List<Recommendation>> entries, int first) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> new RecommendationEntry.Numbered(first + i, entries.get(i)))
                .toList();
    }

    /** The recommendations of a certainty, the same advice to several subjects together. */
    static List<List<Recommendation>> entries(Assessment a, Certainty certainty) {
        return List.copyOf(a.recommendations().stream()
                .filter(r -> r.certainty() == certainty)
                .collect(Collectors.groupingBy(Advice::of, LinkedHashMap::new, Collectors.toList()))
                .values());
    }
}
