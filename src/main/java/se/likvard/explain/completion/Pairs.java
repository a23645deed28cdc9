package se.likvard.explain.completion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
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
 * far as rules can tell, to the day. Where rules compare one of the two with other figures nothing is said of them.
 */
public final class Pairs {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

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
                        .filter(input -> apart.isCut(input.name()) && apart.isCut(each.name()))
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

    /** All pairs that rules can tell apart, the newest dates first; none where nothing is said of the figure. */
    public List<Pair> of(String type, String figure) {
        return known.getOrDefault(type + "." + figure, List.of());
    }

    /** One figure that is computed of one other, all else of its record being unknown. */
    private final class Computed {
        private final Indicator<?> indicator;
        private final Component input;
        private final Shape shape;
        private final List<Object> contents;
        private final Context at = context.about("");

        Computed(Indicator<?> indicator, Component input) {
            this.indicator = indicator;
            this.input = input;
            this.shape = Shape.of(indicator.of());
            this.contents = new ArrayList<>(
                    shape.components().stream().map(Pairs::unknown).toList());
        }

        Pair of(Value<?> value) {
            contents.set(shape.components().indexOf(input), value);
            return new Pair(value, indicator.of(shape.create(contents), at).value());
        }

        boolean isAlike(Pair one, Pair other) {
            return apart.isAlike(input.name(), one.input(), other.input())
                    && apart.isAlike(indicator.name(), one.figure(), other.figure());
        }

        boolean isOnOneSide(Pair one, Pair other) {
            return apart.isOnOneSide(input.name(), one.input(), other.input())
                    && apart.isOnOneSide(indicator.name(), one.figure(), other.figure());
        }

        boolean isOneWay() {
            return indicator.behaviour().follows().containsKey(input.name());
        }
    }

    private List<Pair> pairs(Indicator<?> indicator, Component input) {
        Computed computed = new Computed(indicator, input);
        List<Pair> pairs = new ArrayList<>();
        Stream.concat(Stream.of(Value.none(), Value.notApplicable()).map(computed::of), given(computed))
                .filter(pair -> pair.figure().isSettled())
                .filter(pair -> pairs.stream().noneMatch(each -> computed.isAlike(each, pair)))
                .forEach(pairs::add);
        return List.copyOf(pairs);
    }

    private Stream<Pair> given(Computed computed) {
        Component input = computed.input;
        return switch (input.kind()) {
            case FLAG -> Stream.of(true, false).map(Value::of).map(computed::of);
            case DATE ->
                backwards(
                        computed,
                        FIRST.toEpochDay(),
                        (input.isPlanned() ? LAST : day).toEpochDay(),
                        date -> Value.of(LocalDate.ofEpochDay(date)));
            case NUMBER ->
                backwards(computed, FIRST.getYear(), LAST.getYear(), year -> Value.of(BigDecimal.valueOf(year)));
            default -> Stream.of();
        };
    }

    /**
     * The last of each stretch of dates, or years, that lie on the same side of everything that rules compare with, and whose
     * figures do. A figure that is declared only to rise or to fall does so on one stretch; of any other each date is one.
     */
    private static Stream<Pair> backwards(Computed computed, long first, long last, LongFunction<Value<?>> at) {
        if (!computed.isOneWay()) {
            return LongStream.rangeClosed(first, last).mapToObj(each -> computed.of(at.apply(first + last - each)));
        }
        List<Pair> ends = new ArrayList<>();
        for (long end = last; end >= first; ) {
            Pair latest = computed.of(at.apply(end));
            ends.add(latest);
            long within = end;
            long beyond = first - 1;
            while (within - beyond > 1) {
                long middle = Math.floorDiv(within + beyond, 2);
                boolean same = computed.isOnOneSide(latest, computed.of(at.apply(middle)));
                within = same ? middle : within;
                beyond = same ? beyond : middle;
            }
            end = beyond;
        }
        return ends.stream();
    }

    private static Object unknown(Component component) {
        return switch (component.form()) {
            case VALUE -> Value.unknown(Reason.NOT_REPORTED);
            case LIST -> Listed.unknown();
            default -> component.content() == int.class ? (Object) 0 : component.key(1);
        };
    }
}
