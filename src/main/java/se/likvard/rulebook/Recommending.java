package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.Because;
import se.likvard.assessment.ClosesWhen;
import se.likvard.assessment.Recommendation;
import se.likvard.assessment.Replaced;

/** Puts the recommendations that stand into words. */
final class Recommending {

    private static final Comparator<Because> BY_RULE =
            Comparator.comparing(Because::rule).thenComparing(Because::subject);

    private final Telling telling;
    private final LocalDate day;
    private final Standing standing;
    private final Map<String, Judged> byKey = new HashMap<>();

    Recommending(Telling telling, LocalDate day, List<Judged> judged) {
        this.telling = telling;
        this.day = day;
        this.standing = new Standing(judged);
        judged.forEach(each -> OutcomeFacts.of(each, false).ifPresent(fact -> byKey.put(fact.key(), each)));
    }

    List<Recommendation> recommendations() {
        return standing.all().stream()
                .map(this::recommendation)
                .sorted(Comparator.comparing(Recommendation::rule).thenComparing(Recommendation::subject))
                .toList();
    }

    private Recommendation recommendation(Judged judged) {
        Rule rule = judged.rule();
        Advice advice = rule.advice().orElseThrow();
        List<Judged> replaced = standing.replacedBy(judged);
        return new Recommendation(
                rule.name(),
                Telling.subject(judged.subject()),
                judged.certainty(),
                telling.render("title", judged),
                telling.render("text", judged),
                because(judged, replaced),
                replaced(replaced),
                telling.law(rule),
                advice.measure(),
                advice.owner(),
                day.plusMonths(advice.followUpMonths()),
                new ClosesWhen(advice.evidence(), advice.indicator()),
                telling.missing(judged),
                telling.matches(judged));
    }

    /** One for each rule, whatever the subjects. */
    private List<Replaced> replaced(List<Judged> advice) {
        return List.copyOf(advice.stream()
                .collect(Collectors.toMap(
                        each -> each.rule().name(),
                        each -> new Replaced(each.rule().name(), telling.render("title", each)),
                        (one, other) -> one,
                        TreeMap::new))
                .values());
    }

    /** The outcomes that made it hold, and those that made the replaced ones hold. */
    private List<Because> because(Judged judged, List<Judged> replaced) {
        return Stream.concat(Stream.of(judged), replaced.stream())
                .flatMap(each -> each.matches().stream())
                .flatMap(match -> match.values().stream())
                .filter(fact -> fact.type().equals("Outcome"))
                .flatMap(fact -> Stream.ofNullable(byKey.get(fact.key())))
                .map(Recommending::because)
                .distinct()
                .sorted(BY_RULE)
                .toList();
    }

    private static Because because(Judged outcome) {
        return new Because(outcome.rule().name(), Telling.subject(outcome.subject()), outcome.verdict());
    }
}
