package se.likvard.organiser;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.likvard.value.Kind;
import se.likvard.value.Listed;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/**
 * An organiser as a day could see it. What was observed or happened later is removed, so that an assessment of a past day
 * does not know the future.
 */
public final class AsOf {

    private final LocalDate day;

    private AsOf(LocalDate day) {
        this.day = day;
    }

    /**
     * The organiser as of a day:
     *
     * <ul>
     *   <li>a value observed after the day is not yet observed;
     *   <li>a record that surely began after the day is not there; one that may have begun stays, see {@link #beganForSure};
     *   <li>a school year is there from 1 July of the year before the one that names it;
     *   <li>a spring result is not yet observed before 1 July of the year that the school year ends, unless its own
     *       observation date lies on or before the day;
     *   <li>an end that surely lies after the day is none: it has not ended; one that may lie after it is not yet observed;
     *   <li>a planned date stays;
     *   <li>any other date surely after the day is not yet observed, and one that may lie after it is at the latest the day.
     * </ul>
     */
    public static Organiser cut(Organiser organiser, LocalDate day) {
        return (Organiser) new AsOf(day).record(organiser, Optional.empty());
    }

    /** Whether a record surely began on or before a day. A record whose beginning nobody has told counts as begun. */
    public static boolean beganForSure(Record began, LocalDate day) {
        return beginning(began).flatMap(Value::highest).filter(day::isBefore).isEmpty();
    }

    private Record record(Record seen, Optional<Integer> schoolYear) {
        Shape shape = Shape.of(seen.getClass());
        Optional<Integer> year = shape.schoolYear(seen).or(() -> schoolYear);
        List<Component> components = shape.components();
        Object[] contents = new Object[components.size()];
        boolean same = true;
        for (int each = 0; each < contents.length; each++) {
            Object before = components.get(each).of(seen);
            contents[each] = content(components.get(each), before, year);
            same &= contents[each] == before;
        }
        return same ? seen : shape.create(Arrays.asList(contents));
    }

    private Object content(Component component, Object content, Optional<Integer> schoolYear) {
        return switch (component.form()) {
            case KEY, PLAIN -> content;
            case VALUE -> value(component, (Value<?>) content, schoolYear);
            case RECORD -> record((Record) content, schoolYear);
            case LIST -> list((Listed<?>) content, schoolYear);
        };
    }

    private Listed<?> list(Listed<?> list, Optional<Integer> schoolYear) {
        boolean same = true;
        List<Record> there = new ArrayList<>();
        for (Object each : list) {
            Record item = (Record) each;
            boolean begun = mayHaveBegun(item);
            Record seen = begun ? record(item, schoolYear) : item;
            same &= begun && seen == item;
            if (begun) {
                there.add(seen);
            }
        }
        return same ? list : new Listed<>(there, list.given());
    }

    private boolean mayHaveBegun(Record item) {
        boolean yearBegun = Shape.of(item.getClass())
                .schoolYear(item)
                .map(year -> !firstOfJuly(year - 1).isAfter(day))
                .orElse(true);
        return yearBegun
                && beginning(item).flatMap(Value::lowest).filter(day::isBefore).isEmpty();
    }

    private Value<?> value(Component component, Value<?> value, Optional<Integer> schoolYear) {
        LocalDate observed = value.origin().observed();
        boolean early = component.has(SpringResult.class)
                && observed == null
                && schoolYear.filter(year -> day.isBefore(firstOfJuly(year))).isPresent();
        if (early || (observed != null && observed.isAfter(day))) {
            return Value.unknown(Reason.NOT_YET_OBSERVED);
        }
        return component.kind() == Kind.DATE ? date(component, asDate(value)) : value;
    }

    private Value<LocalDate> date(Component component, Value<LocalDate> date) {
        boolean mayLieAhead = date.highest().filter(day::isBefore).isPresent();
        if (!mayLieAhead || component.has(Planned.class) || component.has(Begins.class)) {
            return date;
        }
        boolean liesAhead = date.lowest().filter(day::isBefore).isPresent();
        if (component.has(Ends.class)) {
            return liesAhead ? Value.<LocalDate>none().from(date.origin()) : notYet();
        }
        return liesAhead
                ? notYet()
                : Value.between(date.lowest().orElseThrow(), day).from(date.origin());
    }

    private static Value<LocalDate> notYet() {
        return Value.unknown(Reason.NOT_YET_OBSERVED);
    }

    private static Optional<Value<LocalDate>> beginning(Record began) {
        return Shape.of(began.getClass()).marked(Begins.class).map(begins -> asDate((Value<?>) begins.of(began)));
    }

    @SuppressWarnings("unchecked") // the component's kind is DATE
    private static Value<LocalDate> asDate(Value<?> value) {
        return (Value<LocalDate>) value;
    }

    private static LocalDate firstOfJuly(int year) {
        return LocalDate.of(year, Month.JULY, 1);
    }
}
