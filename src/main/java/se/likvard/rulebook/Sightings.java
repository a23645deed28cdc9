package se.likvard.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Condition.CountTest;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Reading;
import se.likvard.dialect.Test;
import se.likvard.dialect.Truth;
import se.likvard.value.Value;

/** How the parts of one rule have come out in its cases. Not for several threads. */
final class Sightings implements Reading {

    private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    /** By the part itself: two parts may be written alike. */
    private final Map<Object, Set<Truth>> truths = new IdentityHashMap<>();

    private final Map<Object, Map<BigDecimal, Figures>> figures = new IdentityHashMap<>();

    /** The figures that were compared with a limit. */
    private record Figures(SortedSet<BigDecimal> holding, SortedSet<BigDecimal> failing) {

        SortedSet<BigDecimal> of(Truth truth) {
            return truth == Truth.TRUE ? holding : failing;
        }
    }

    /** Reads the rule over the facts of a case that holds of it: of the subjects that the case is about. */
    void see(Rule rule, Case given, List<Fact> facts, DayPolicy policy) {
        verdicts.add(given.expect());
        boolean applies =
                rule.isInForce(given.asOf()) && rule.metadata().appliesTo().contains(given.organiserType());
        Evaluation evaluation = new Evaluation(facts, policy, this);
        if (applies) {
            evaluation.facts(rule.tree().subject().type()).stream()
                    .filter(each ->
                            given.subject().isEmpty() || given.subject().get().equals(each.key()))
                    .forEach(each -> evaluation.holds(rule.tree(), each));
        }
    }

    @Override
    public void comparison(Test.Comparison test, Truth truth, Value<?> value, Value<?> other) {
        saw(test, truth);
        figure(test, truth, value, other);
    }

    @Override
    public void none(Test.IsNone test, Truth truth) {
        saw(test, truth);
    }

    @Override
    public void pattern(Pattern pattern, Truth truth) {
        saw(pattern, truth);
    }

    @Override
    public void count(CountTest test, Truth truth, Value<?> number, Value<?> other) {
        saw(test, truth);
        figure(test, truth, number, other);
    }

    private void saw(Object part, Truth truth) {
        truths.computeIfAbsent(part, any -> EnumSet.noneOf(Truth.class)).add(truth);
    }

    private void figure(Object part, Truth truth, Value<?> value, Value<?> other) {
        Optional<BigDecimal> figure = value.exact().flatMap(Sightings::number);
        Optional<BigDecimal> limit = other.exact().flatMap(Sightings::number);
        if (truth != Truth.UNKNOWN && figure.isPresent() && limit.isPresent()) {
            figures.computeIfAbsent(part, any -> new HashMap<>())
                    .computeIfAbsent(
                            limit.get().stripTrailingZeros(), any -> new Figures(new TreeSet<>(), new TreeSet<>()))
                    .of(truth)
                    .add(figure.get());
        }
    }

    /** A number, or a date as a number of days. */
    static Optional<BigDecimal> number(Object figure) {
        if (figure instanceof LocalDate date) {
            return Optional.of(BigDecimal.valueOf(date.toEpochDay()));
        }
        return figure instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    Set<Verdict> verdicts() {
        return verdicts;
    }

    /** How a part has come out. */
    Set<Truth> truths(Object part) {
        return truths.getOrDefault(part, Set.of());
    }

    /** A limit of a part, with the figures that were compared with it. */
    Border border(Object part, String name, BigDecimal limit, BigDecimal step, int sides) {
        Figures compared = figures.getOrDefault(part, Map.of())
                .getOrDefault(limit.stripTrailingZeros(), new Figures(new TreeSet<>(), new TreeSet<>()));
        return new Border(name, step, compared.holding(), compared.failing(), sides);
    }
}
