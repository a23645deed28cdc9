package se.likvard.source.merge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Observation;
import se.likvard.source.told.Told;
import se.likvard.value.Between;
import se.likvard.value.Problem;
import se.likvard.value.Reason;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/**
 * One value for each measure of each subject and school year, chosen from all that is told of it.
 *
 * <p>The most believed publication that has a figure wins; a mark for what is hidden or missing never wins over a figure. An
 * exact figure within the bounds of a more believed one is taken instead of the bounds. A publication that contradicts
 * itself is not believed. The order in which files were read plays no part.
 */
final class Figures {

    private static final int DECIMALS = 6;

    private static final Comparator<Observation> BY_SUBJECT = Comparator.comparing(Observation::measure)
            .thenComparing(Observation::subject)
            .thenComparingInt(Observation::schoolYear);

    /** Of one publication: the most decimals first, then the least figure; files' names play no part in what is taken. */
    private static final Comparator<Observation> MOST_EXACT = Comparator.comparing((Observation each) ->
                    -each.value().exact().map(BigDecimal::scale).orElse(0))
            .thenComparing(each -> each.value().lowest().orElse(BigDecimal.ZERO))
            .thenComparing(each -> each.where().toString());

    private final Precedence precedence;
    private final Map<Class<? extends Record>, Map<String, SortedMap<Integer, Map<Measure, Value<BigDecimal>>>>>
            chosen = new HashMap<>();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Figures(Precedence precedence) {
        this.precedence = precedence;
    }

    static Figures of(List<Told> told, Precedence precedence) {
        Figures figures = new Figures(precedence);
        List<Observation> all = new ArrayList<>();
        told.forEach(each -> all.addAll(each.observations()));
        all.sort(BY_SUBJECT);
        for (int from = 0; from < all.size(); ) {
            int to = from + 1;
            while (to < all.size() && BY_SUBJECT.compare(all.get(from), all.get(to)) == 0) {
                to++;
            }
            figures.choose(all.subList(from, to));
            from = to;
        }
        return figures;
    }

    /** What is told of a subject, by school year. */
    SortedMap<Integer, Map<Measure, Value<BigDecimal>>> of(Class<? extends Record> record, String subject) {
        return chosen.getOrDefault(record, Map.of()).getOrDefault(subject, new TreeMap<>());
    }

    /** One figure, if anybody has told it. */
    Optional<Value<BigDecimal>> of(Measure measure, String subject, int schoolYear) {
        return Optional.ofNullable(
                of(measure.record(), subject).getOrDefault(schoolYear, Map.of()).get(measure));
    }

    List<Disagreement> disagreements() {
        return disagreements;
    }

    List<Problem> problems() {
        return problems;
    }

    private void choose(List<Observation> told) {
        Observation first = told.get(0);
        Value<BigDecimal> value = told.size() == 1 ? first.value() : best(told);
        chosen.computeIfAbsent(first.measure().record(), any -> new HashMap<>())
                .computeIfAbsent(first.subject(), any -> new TreeMap<>())
                .computeIfAbsent(first.schoolYear(), any -> new HashMap<>())
                .put(first.measure(), plain(value));
    }

    private Value<BigDecimal> best(List<Observation> told) {
        List<Observation> ranked = told.stream()
                .sorted(precedence.ofFigures(told.get(0).measure()).thenComparing(MOST_EXACT))
                .toList();
        List<Observation> figures = ranked.stream()
                .filter(each -> !(each.value() instanceof Unknown))
                .filter(each -> !contradictsItself(each, ranked))
                .toList();
        if (figures.isEmpty()) {
            return silence(ranked);
        }
        Observation winner = figures.get(0);
        for (Observation other : figures) {
            if (!Agreement.of(winner.value(), other.value())) {
                disagreements.add(new Disagreement(winner, other));
            }
        }
        return exactest(winner, figures).value();
    }

    /** A figure that says the same as the winner, but exactly. */
    private static Observation exactest(Observation winner, List<Observation> figures) {
        return winner.value() instanceof Between
                ? figures.stream()
                        .filter(each -> each.value().exact().isPresent())
                        .filter(each -> Agreement.of(winner.value(), each.value()))
                        .findFirst()
                        .orElse(winner)
                : winner;
    }

    private boolean contradictsItself(Observation one, List<Observation> ranked) {
        Optional<Observation> other = ranked.stream()
                .filter(each -> each.publication() == one.publication())
                .filter(each -> !Agreement.of(one.value(), each.value()))
                .findFirst();
        other.ifPresent(each -> problems.add(Problem.at(
                one.where().toString(),
                one.subject() + " " + one.measure().component() + " står med ett annat värde på " + each.where()
                        + "; inget av dem tas",
                one.subject() + " " + one.measure().component() + " stands with another value at " + each.where()
                        + "; neither is taken")));
        return other.isPresent();
    }

    /** Why nobody has a figure: what was hidden tells more than what was not reported. */
    private static Value<BigDecimal> silence(List<Observation> ranked) {
        return ranked.stream()
                .map(Observation::value)
                .filter(each -> each instanceof Unknown<BigDecimal> unknown && unknown.reason() != Reason.NOT_REPORTED)
                .findFirst()
                .orElseGet(() -> Value.<BigDecimal>unknown(Reason.NOT_REPORTED)
                        .from(ranked.get(0).value().origin()));
    }

    /** At most six decimals, without trailing zeros and without an exponent, as organisers hold them. */
    private static Value<BigDecimal> plain(Value<BigDecimal> value) {
        return value.<BigDecimal>map(number -> {
                    BigDecimal held =
                            number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_EVEN) : number;
                    BigDecimal stripped = held.stripTrailingZeros();
                    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
                })
                .from(value.origin());
    }
}
