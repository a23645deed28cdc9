package se.likvard.audience;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.likvard.organiser.Component;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.People;
import se.likvard.organiser.Shape;
import se.likvard.value.Unit;

/** How many people stand behind the figures of each place, by everything that the organiser tells of it. */
final class Sizes {

    private final Map<Group, Size> told = new HashMap<>();
    private final Map<String, Integer> newest = new HashMap<>();

    /** Some people at a place. */
    private record Group(Place place, People people) {}

    static Sizes of(Organiser organiser) {
        Sizes sizes = new Sizes();
        sizes.add(organiser, Place.ORGANISER);
        return sizes;
    }

    private void add(Record record, Place above) {
        Place place = above.of(record);
        for (Component component : Shape.of(record.getClass()).components()) {
            component.counts().ifPresent(people -> add(place, people, Size.of(Size.number(component, record))));
            Contents.records(component, record).forEach(each -> add(each, place));
        }
    }

    private void add(Place place, People people, Optional<Size> size) {
        size.ifPresent(known -> {
            told.merge(new Group(place, people), known, Size::or);
            place.schoolYear().ifPresent(year -> newest.merge(place.whose(), year, Math::max));
        });
    }

    /** How many of the people there are; of figures without a year those of the newest year told. */
    Optional<Size> of(Place place, People people) {
        Place when = place.schoolYear().isPresent()
                ? place
                : Optional.ofNullable(newest.get(place.whose())).map(place::in).orElse(place);
        Optional<Size> exactly = Optional.ofNullable(told.get(new Group(when, people)));
        return people == People.PUPILS ? withGradeNine(exactly, when) : exactly;
    }

    /** There are at least as many pupils as leave grade 9. */
    private Optional<Size> withGradeNine(Optional<Size> pupils, Place place) {
        Size some = told.getOrDefault(new Group(place, People.GRADE_NINE), Size.NOBODY);
        BigDecimal least = pupils.map(Size::least).orElse(BigDecimal.ZERO).max(some.least());
        BigDecimal most = pupils.map(Size::most).orElse(Unit.PUPILS.most()).max(least);
        return pupils.isEmpty() && least.signum() == 0 ? pupils : Optional.of(new Size(least, most));
    }
}
