package se.likvard.explain.completion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.likvard.indicator.Context;
import se.likvard.indicator.Indicator;
import se.likvard.indicator.Indicators;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.reasoning.Apart;
import se.likvard.rulebook.DayPolicy;
import se.likvard.value.Listed;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/**
 * Computed figures that are made of one figure of their own record and nothing else: every way in which the two go together, as
 * far as rules can tell. Worked out from every day of the last year, of each week of the last twenty, and of each year before.
 */
public final class Pairs {

    private static final int DAYS = 400;
    private static final int WEEKS = 1_100;
    private static final int YEARS = 130;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private final Apart apart;
    private final Context context;
    private final LocalDate day;
    private final Map<String, List<Pair>> known = new LinkedHashMap<>();

    /**
     * The two together.
     *
     * @param input the figure that was given
     * @param figure what is computed of it; settled
     */
    public record Pair(Value<?> input, Value<?> figure) {}

    /** By the policy of a day; what the organiser else is plays no part. */
    public Pairs(Apart apart, Organiser organiser, DayPolicy policy) {
        this.apart = apart;
        this.day = policy.day();
        this.context = Context.of(organiser, day, policy);
        Indicators.all()
                .forEach(each -> input(each)
                        .ifPresent(
                                input -> known.put(each.of().getSimpleName() + "." + each.name(), pairs(each, input))));
    }

    /** The only figure that an indicator is made of, if it is one of its own record. */
    public static Optional<Component> input(Indicator<?> indicator) {
        return indicator.inputs().size() != 1
                ? Optional.empty()
                : Shape.of(indicator.of()).components().stream()
                        .filter(each -> each.form() == Component.Form.VALUE)
                        .filter(each ->
                                indicator.inputs().get(0).equals(indicator.of().getSimpleName() + "." + each.name()))
                        .findFirst();
    }

    /** All pairs that rules can tell apart; none for a figure that is made of more. */
    public List<Pair> of(String type, String figure) {
        return known.getOrDefault(type + "." + figure, List.of());
    }

    private List<Pair> pairs(Indicator<?> indicator, Component input) {
        List<Pair> pairs = new ArrayList<>();
        values(input)
                .map(value -> new Pair(value, figure(indicator, input, value)))
                .filter(pair -> pair.figure().isSettled())
                .filter(pair -> pairs.stream().noneMatch(each -> isAlike(each, pair, indicator, input)))
                .forEach(pairs::add);
        return List.copyOf(pairs);
    }

    private boolean isAlike(Pair one, Pair other, Indicator<?> indicator, Component input) {
        return apart.isAlike(input.name(), one.input(), other.input())
                && apart.isAlike(indicator.name(), one.figure(), other.figure());
    }

    private Stream<Value<?>> values(Component input) {
        Stream<?> figures = switch (input.kind()) {
            case FLAG -> Stream.of(true, false);
            case DATE -> dates(input.isPlanned());
            case NUMBER ->
                IntStream.rangeClosed(FIRST.getYear(), day.getYear() + 1).mapToObj(BigDecimal::valueOf);
            default -> Stream.of();
        };
        return Stream.<Value<?>>concat(
                Stream.of(Value.none(), Value.notApplicable()), figures.<Value<?>>map(Value::of));
    }

    private Stream<LocalDate> dates(boolean ahead) {
        return Stream.concat(
                        IntStream.rangeClosed(0, DAYS).mapToObj(day::minusDays),
                        Stream.concat(
                                IntStream.rangeClosed(1, WEEKS).mapToObj(day::minusWeeks),
                                IntStream.rangeClosed(1, YEARS).mapToObj(day::minusYears)))
                .filter(each -> !each.isBefore(FIRST))
                .flatMap(each ->
                        ahead ? Stream.of(each, day.plusDays(day.toEpochDay() - each.toEpochDay())) : Stream.of(each));
    }

    private Value<?> figure(Indicator<?> indicator, Component input, Value<?> value) {
        Shape shape = Shape.of(indicator.of());
        List<Object> contents = new ArrayList<>();
        for (Component each : shape.components()) {
            contents.add(each.equals(input) ? value : unknown(each));
        }
        return indicator.of(shape.create(contents), context.about("")).value();
    }

    private static Object unknown(Component component) {
        return switch (component.form()) {
            case VALUE -> Value.unknown(Reason.NOT_REPORTED);
            case LIST -> Listed.unknown();
            default -> component.content() == int.class ? (Object) 0 : component.key(1);
        };
    }
}
