package se.likvard.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.Because;
import se.likvard.assessment.ClosesWhen;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.Subject;
import se.likvard.assessment.Verdict;
import se.likvard.value.Words;

/**
 * Writes one numbered piece of advice, to one subject or to several.
 *
 * @param titles what each rule observes
 */
record RecommendationEntry(Subjects subjects, Map<String, Words> titles, Page page) {

    private record Reason(String rule, Verdict verdict) {}

    /** The same advice to one subject or to several, and its number in the report. */
    record Numbered(int number, List<Recommendation> same) {}

    void print(Numbered entry) {
        List<Recommendation> same = entry.same();
        Recommendation first = same.get(0);
        page.entry(entry.number() + ".", page.in(first.title()) + " [" + first.rule() + "]");
        texts(same);
        reasons(same);
        LawWords.print(first.law(), page);
        page.detail(page.in("Åtgärd", "Measure"), page.in(first.measure()));
        page.detail(page.in("Ansvarig", "Owner"), page.in(first.owner()));
        page.detail(page.in("Följs upp", "Follow-up"), page.in("senast ", "by ") + first.followUpBy());
        page.detail(page.in("Avslutas med", "Closed by"), closing(first.closesWhen()));
        if (!first.replaces().isEmpty()) {
            page.detail(page.in("Ersätter", "Replaces"), String.join(", ", first.replaces()));
        }
    }

    /** A possible piece of advice in short: whom it would be about, why, and what decides. */
    void printPossible(Numbered entry) {
        List<Recommendation> same = entry.same();
        Recommendation first = same.get(0);
        page.entry(entry.number() + ".", page.in(first.title()) + " [" + first.rule() + "]");
        page.detail(
                page.in("Gäller", "About"),
                subjects.names(same.stream().map(Recommendation::subject).toList()));
        page.detail(page.in("Åtgärd", "Measure"), page.in(first.measure()));
        page.detail(
                page.in("Motiv", "Because"),
                joined(same, r -> r.because().stream().map(Because::rule)));
        page.detail(
                page.in("Avgörs av", "Decided by"),
                joined(same, r -> r.missing().stream().map(missing -> page.in(missing.what()))));
    }

    private static String joined(List<Recommendation> same, Function<Recommendation, Stream<String>> words) {
        return same.stream().flatMap(words).distinct().sorted().collect(Collectors.joining(" · "));
    }

    private void texts(List<Recommendation> same) {
        Map<String, List<Subject>> byText = same.stream()
                .collect(Collectors.groupingBy(
                        r -> page.in(r.text()),
                        LinkedHashMap::new,
                        Collectors.mapping(Recommendation::subject, Collectors.toList())));
        String mark = byText.size() > 1 ? "    -" : "   ";
        byText.forEach((text, about) -> {
            boolean organiser = about.stream().allMatch(subject -> subject.key().isEmpty());
            page.entry(mark, organiser ? text : subjects.names(about) + ": " + text);
        });
    }

    private void reasons(List<Recommendation> same) {
        Map<Reason, List<Subject>> reasons = same.stream()
                .flatMap(r -> r.because().stream())
                .collect(Collectors.groupingBy(
                        RecommendationEntry::reason,
                        LinkedHashMap::new,
                        Collectors.mapping(Because::subject, Collectors.toList())));
        String label = page.in("Motiv", "Because");
        for (Map.Entry<Reason, List<Subject>> reason : reasons.entrySet()) {
            page.detail(label, reason(reason.getKey(), reason.getValue()));
            label = "";
        }
    }

    private static Reason reason(Because because) {
        return new Reason(because.rule(), because.verdict());
    }

    private String reason(Reason reason, List<Subject> about) {
        Words title = titles.get(reason.rule());
        String named = (title == null ? "" : page.in(title) + " ") + "[" + reason.rule() + "]";
        String open = reason.verdict() == Verdict.NOT_ASSESSED
                ? page.in(" (kunde inte bedömas)", " (could not be assessed)")
                : "";
        return named + ": "
                + subjects.list(
                        reason.rule(), about.stream().distinct().sorted().toList()) + open;
    }

    private String closing(ClosesWhen closesWhen) {
        return page.in(closesWhen.evidence().words()) + ": " + page.in(closesWhen.indicator());
    }
}
