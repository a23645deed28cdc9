package se.likvard.effect;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.likvard.organiser.Intervention;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.TargetGroup;
import se.likvard.value.Value;

/** What is known of an effort beside where and when it was: present where it is known, true if so at any of the schools. */
final class Features {

    private Features() {}

    static Map<Feature, Boolean> of(List<Intervention> told, List<SchoolUnit> treated, long effortMonths) {
        Map<Feature, Boolean> features = new EnumMap<>(Feature.class);
        put(features, Feature.TARGETED, told, each -> each.targetGroup().exact().map(TargetGroup.TARGETED::equals));
        put(features, Feature.NO_TARGET, told, each -> not(each.measurableTarget()));
        put(features, Feature.NOT_TRACED, told, each -> not(each.tracedToCause()));
        put(features, Feature.NOT_FOLLOWED_UP, told, each -> not(each.resultFollowedUp()));
        put(features, Feature.TOO_SHORT, told, each -> tooShort(each, effortMonths));
        Period.of(told.get(0).started())
                .ifPresent(period -> put(
                        features,
                        Feature.NEW_PRINCIPAL,
                        treated,
                        unit -> newPrincipal(
                                unit, told.get(0).started().lowest().orElseThrow(), period.over())));
        return features;
    }

    /** True if it is so of any, false if it is so of none, absent if that is not known. */
    private static <T> void put(
            Map<Feature, Boolean> features, Feature feature, Collection<T> all, Function<T, Optional<Boolean>> so) {
        List<Optional<Boolean>> each = all.stream().map(so).toList();
        if (each.contains(Optional.of(true))) {
            features.put(feature, true);
        } else if (!each.isEmpty() && !each.contains(Optional.<Boolean>empty())) {
            features.put(feature, false);
        }
    }

    private static Optional<Boolean> not(Value<Boolean> flag) {
        return flag.exact().map(each -> !each);
    }

    /** Whether it ended, or else is planned to end, before its months are over; without a planned end it is not short. */
    private static Optional<Boolean> tooShort(Intervention effort, long months) {
        boolean endless = effort.ended().isNone() && effort.plannedEnd().isNone();
        Optional<LocalDate> end = Stream.of(effort.ended(), effort.plannedEnd())
                .flatMap(each -> each.exact().stream())
                .findFirst();
        Optional<LocalDate> start = effort.started().exact();
        return endless
                ? Optional.of(false)
                : start.flatMap(from -> end.map(to -> from.plusMonths(months).isAfter(to)));
    }

    private static Optional<Boolean> newPrincipal(SchoolUnit unit, LocalDate from, LocalDate to) {
        List<Optional<Boolean>> services = unit.principalServices().stream()
                .map(each -> each.started().exact().map(day -> day.isAfter(from) && day.isBefore(to)))
                .toList();
        if (services.contains(Optional.of(true))) {
            return Optional.of(true);
        }
        boolean known = unit.principalServices().given() && services.stream().allMatch(Optional::isPresent);
        return Optional.of(false).filter(each -> known);
    }
}
