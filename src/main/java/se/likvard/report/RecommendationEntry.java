package se.likvard.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.Because;
import se.likvard.assessment.ClosesWhen;
import se.likvard.assessment.Match;
import se.likvard.assessment.MissingInput;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.Replaced;
import se.likvard.assessment.Subject;
import se.likvard.assessment.Verdict;
import se.likvard.value.Phrase;
import se.likvard.value.Words;

/**
 * Writes one numbered piece of advice, to one subject or to several.
 *
 * @param titles what each rule observes
 * @param asked what is missing in few words, what most outcomes wait for first
 */
record RecommendationEntry(
        Subjects subjects, Map<String, Words> titles, List<Words> asked, Grounds grounds, Page page) {

    /** From here on a list of what is missing is cut short; the part on what could not be assessed has it all. */
    private static final int MANY = 7;

    private static final Comparator<Reason> BY_RULE =
            Comparator.comparing(Reason::rule).thenComparing(Reason::verdict);

    private record Reason(String rule, Verdict verdict) {}

    /** The same advice to one subject or to several, and its number in the report. */
    record Numbered(int number, List<Recommendation> same) {}

    void print(Numbered entry) {
        List<Recommendation> same = entry.same();
        Recommendation first = same.get(0);
        page.entry(entry.number() + ".", page.in(first.title()) + " [" + first.rule() + "]");
        texts(same);
        reasons(same);
        GroundsWords.why(
                first.rule(), same.stream().map(Recommendation::subject).toList(), grounds, subjects, page);
        LawWords.print(first.law(), page);
        page.detail(page.in("Åtgärd", "Measure"), page.in(first.measure()));
        page.detail(page.in("Ansvarig", "Owner"), page.in(first.owner()));
        page.detail(page.in("Följs upp", "Follow-up"), page.in("senast ", "by ") + first.followUpBy());
        page.detail(page.in("Avslutas med", "Closed by"), closing(first.closesWhen()));
        replaces(same);
        NewerIndexText.of(same, grounds, subjects, page).forEach(each -> each.print(page));
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
        details(
                page.in("Motiv", "Because"),
                same.stream()
                        .flatMap(r -> r.because().stream())
                        .map(Because::rule)
                        .distinct()
                        .sorted()
                        .map(this::named));
        page.detail(page.in("Avgörs av", "Decided by"), decidedBy(same));
    }

    private void details(String label, Stream<String> lines) {
        String[] next = {label};
        lines.forEach(line -> {
            page.detail(next[0], line);
            next[0] = "";
        });
    }

    /** What is missing, first what only this advice waits for, then what most outcomes do; cut short. */
    String decidedBy(List<Recommendation> same) {
        List<String> missing = same.stream()
                .flatMap(r -> r.missing().stream())
                .map(gap -> MissingInput.label(gap.what()))
                .distinct()
                .sorted(Comparator.<Words>comparingInt(asked::indexOf).thenComparing(words -> page.in(words)))
                .map(page::in)
                .distinct()
                .toList();
        String all = String.join(" · ", missing.subList(0, missing.size() > MANY ? MANY - 1 : missing.size()));
        int more = missing.size() - MANY + 1;
        return more > 1 ? all + page.in(" · och " + more + " till", " · and " + more + " more") : all;
    }

    private String named(String rule) {
        Words title = titles.get(rule);
        return (title == null ? "" : page.in(title) + " ") + "[" + rule + "]";
    }

    private void replaces(List<Recommendation> same) {
        Map<Replaced, List<Subject>> replaced = new TreeMap<>(Comparator.comparing(Replaced::rule));
        same.forEach(advice -> advice.replaces()
                .forEach(each ->
                        replaced.computeIfAbsent(each, any -> new ArrayList<>()).add(advice.subject())));
        details(
                page.in("Ersätter", "Replaces"),
                replaced.entrySet().stream()
                        .map(each -> each.getValue().size() == same.size()
                                ? named(each.getKey())
                                : named(each.getKey()) + ": " + subjects.names(each.getValue())));
    }

    private String named(Replaced replaced) {
        return page.in(replaced.title()) + " [" + replaced.rule() + "]";
    }

    /** Whom each text of the same advice is about, in order. */
    static Map<String, List<Subject>> byText(List<Recommendation> same, Page page) {
        return same.stream()
                .collect(Collectors.groupingBy(
                        r -> page.in(r.text()),
                        LinkedHashMap::new,
                        Collectors.mapping(Recommendation::subject, Collectors.toList())));
    }

    private void texts(List<Recommendation> same) {
        Map<String, List<Subject>> byText = byText(same, page);
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
                        () -> new TreeMap<>(BY_RULE),
                        Collectors.mapping(Because::subject, Collectors.toList())));
        details(
                page.in("Motiv", "Because"),
                Stream.concat(
                        reasons.entrySet().stream().map(reason -> reason(reason.getKey(), reason.getValue())),
                        same.stream()
                                .filter(r -> r.because().isEmpty())
                                .map(Recommendation::matches)
                                .filter(matches -> !matches.isEmpty())
                                .map(matches -> figures(matches.get(0)))
                                .distinct()));
    }

    /** The figures that advice rests on when no outcome is behind it. */
    String figures(Match match) {
        return page.in("uppgifterna själva: ", "the figures themselves: ")
                + match.values().entrySet().stream()
                        .map(each -> name(match, each.getKey()) + ": " + page.in(Phrase.of(each.getValue(), null)))
                        .collect(Collectors.joining(", "));
    }

    private String name(Match match, String figure) {
        Words name = match.names().get(figure);
        return name == null ? figure : page.in(MissingInput.label(name));
    }

    private static Reason reason(Because because) {
        return new Reason(because.rule(), because.verdict());
    }

    private String reason(Reason reason, List<Subject> about) {
        String open = reason.verdict() == Verdict.NOT_ASSESSED
                ? page.in(" (kunde inte bedömas)", " (could not be assessed)")
                : "";
        return named(reason.rule()) + ": "
                + subjects.list(
                        reason.rule(), about.stream().distinct().sorted().toList()) + open;
    }

    String closing(ClosesWhen closesWhen) {
        return page.in(closesWhen.evidence().words()) + ": " + page.in(closesWhen.indicator());
    }
}
