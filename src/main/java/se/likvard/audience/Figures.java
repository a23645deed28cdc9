package se.likvard.audience;

import java.math.BigDecimal;
import java.util.Optional;
import se.likvard.organiser.Component;
import se.likvard.organiser.People;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/** Which numbers are shown as they are told, looked at one by one. */
record Figures(Sizes sizes, Limits limits) {

    /** A number as it may be shown. One that nobody has declared whom it is about counts as about a few. */
    Value<BigDecimal> shown(Component component, Value<BigDecimal> number, Place place) {
        return component
                .counts()
                .map(people -> count(number, people, limits.least(place, people)))
                .orElseGet(() -> component
                        .behind()
                        .map(people -> figure(component, number, place, people))
                        .orElseGet(() -> unlessTold(number)));
    }

    private static Value<BigDecimal> unlessTold(Value<BigDecimal> number) {
        return number.lowest().isPresent() ? Hidden.few(number.origin()) : number;
    }

    private static Value<BigDecimal> count(Value<BigDecimal> number, People people, BigDecimal limit) {
        BigDecimal least = number.lowest().orElse(limit);
        boolean nobody = people != People.TEACHERS
                && number.exact().filter(each -> each.signum() == 0).isPresent();
        if (nobody || least.compareTo(limit) >= 0) {
            return number;
        }
        BigDecimal most = number.highest().orElse(least);
        return most.compareTo(limit) < 0
                ? Hidden.below(limit, number.origin())
                : Value.between(BigDecimal.ZERO, most).from(number.origin());
    }

    private Value<BigDecimal> figure(Component component, Value<BigDecimal> number, Place place, People people) {
        if (people == People.NOBODY) {
            return number;
        }
        Optional<Size> size = people == People.SOME ? Optional.empty() : sizes.of(place, people);
        if (size.isEmpty()) {
            return Published.by(number.origin()).isPresent() ? number : unlessTold(number);
        }
        if (!size.get().isAtLeast(limits.least(place, people))) {
            return unlessTold(number);
        }
        boolean ofPupils = component.unit().filter(Unit.SHARE::equals).isPresent() && people != People.TEACHERS;
        return ofPupils ? new Parts(limits.part()).shown(number, size.get()) : number;
    }
}
