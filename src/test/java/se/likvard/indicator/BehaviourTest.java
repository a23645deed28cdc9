package se.likvard.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.likvard.indicator.Behaviour.Monotony;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Shape;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/** What indicators declare of themselves, on seeded random organisers: one input is moved and the figures are compared. */
class BehaviourTest {

    private static final int ORGANISERS = 300;
    private static final Policy POLICY = Given.policy("leastPupils", "0");

    /** A record of an organiser, with its path. */
    private record Place(Random random, Organiser organiser, String path, Record record) {

        Optional<BigDecimal> figure(Indicator<?> indicator, Record as) {
            return value(indicator, as).exact().map(BigDecimal.class::cast);
        }

        Value<?> value(Indicator<?> indicator, Record as) {
            return indicator
                    .of(as, Context.of(organiser, Given.DAY, POLICY).about(path))
                    .value();
        }

        Record with(String component, Value<?> value) {
            return Tree.map(record, (each, content) -> each.name().equals(component) ? value : content);
        }

        /** Another value that the component might have had. */
        Value<?> other(String component) {
            return new RandomOrganisers(random, 0).known(component(component));
        }

        private Component component(String name) {
            return Shape.of(record.getClass()).components().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void everywhere(double holes, Consumer<Place> seen) {
        for (int seed = 0; seed < ORGANISERS; seed++) {
            Random random = new Random(seed);
            Organiser organiser = new RandomOrganisers(random, holes * (seed % 3)).organiser();
            Tree.facts(organiser).forEach((path, record) -> seen.accept(new Place(random, organiser, path, record)));
        }
    }

    /** Those who reason about rules take no figure outside for possible. */
    @Test
    void everyNumberLiesWhereItMay() {
        everywhere(
                0.1,
                place -> Indicators.of(place.record().getClass()).stream()
                        .filter(each -> each.unit() != null)
                        .forEach(each -> {
                            Value<?> value = place.value(each, place.record());
                            value.lowest()
                                    .ifPresent(low -> assertThat((BigDecimal) low)
                                            .as("%s %s", each.name(), place.path())
                                            .isGreaterThanOrEqualTo(least(each)));
                            value.highest()
                                    .ifPresent(high -> assertThat((BigDecimal) high)
                                            .as("%s %s", each.name(), place.path())
                                            .isLessThanOrEqualTo(most(each)));
                            if (unit(each).isWhole()) {
                                value.exact()
                                        .ifPresent(number -> assertThat(((BigDecimal) number)
                                                        .stripTrailingZeros()
                                                        .scale())
                                                .as("%s %s", each.name(), place.path())
                                                .isLessThanOrEqualTo(0));
                            }
                        }));
    }

    private static Unit unit(Indicator<?> indicator) {
        return Optional.ofNullable(indicator.unit()).orElseThrow();
    }

    private static BigDecimal least(Indicator<?> indicator) {
        return Optional.ofNullable(indicator.behaviour().least())
                .orElse(unit(indicator).least());
    }

    private static BigDecimal most(Indicator<?> indicator) {
        return Optional.ofNullable(indicator.behaviour().most())
                .orElse(unit(indicator).most());
    }

    @Test
    void whatFollowsAnInputGoesItsWay() {
        Set<String> moved = new HashSet<>();
        everywhere(
                0.1,
                place -> Indicators.of(place.record().getClass())
                        .forEach(each -> each.behaviour().follows().forEach((input, way) -> {
                            if (goes(place, each, input, way)) {
                                moved.add(each.name() + " " + input);
                            }
                        })));
        assertThat(moved).as("each was seen to move").isEqualTo(declared());
    }

    private static Set<String> declared() {
        return Indicators.all().stream()
                .flatMap(each -> each.behaviour().follows().keySet().stream().map(input -> each.name() + " " + input))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Checks the way of one input, and whether the figure moved at all. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static boolean goes(Place place, Indicator<?> indicator, String input, Monotony way) {
        Value<?> one = place.other(input);
        Value<?> other = place.other(input);
        Optional<BigDecimal> first = place.figure(indicator, place.with(input, one));
        Optional<BigDecimal> second = place.figure(indicator, place.with(input, other));
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        Comparator<Comparable> order = Comparator.naturalOrder();
        int inputs = order.compare((Comparable) one.exact().orElseThrow(), (Comparable)
                other.exact().orElseThrow());
        int figures = first.get().compareTo(second.get()) * (way == Monotony.RISING ? 1 : -1);
        assertThat(Integer.signum(inputs) * figures)
                .as("%s of %s: %s %s", indicator.name(), place.path(), Map.of(one, first), Map.of(other, second))
                .isGreaterThanOrEqualTo(0);
        return figures != 0;
    }

    @Test
    void whatIsNotThereWithoutAnInputIsNotThere() {
        everywhere(
                0,
                place -> Indicators.of(place.record().getClass())
                        .forEach(each -> each.behaviour().noneWith().forEach(input -> {
                            Value<?> value = place.value(each, place.with(input, Value.none()));
                            assertThat(value.isSettled() && value.exact().isEmpty())
                                    .as("%s of %s without %s: %s", each.name(), place.path(), input, value)
                                    .isTrue();
                        })));
    }
}
