package se.likvard.audience;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.likvard.organiser.OrganiserYear;
import se.likvard.organiser.People;
import se.likvard.organiser.Shape;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/** A part of a total: a unit, or the organiser in its municipality, by the records that tell of it in one school year. */
record Part(List<Record> records) {

    /** The figure of a name: hidden when any record hides it, unknown when none tells it. */
    Value<BigDecimal> figure(String name) {
        List<Value<BigDecimal>> told = records.stream()
                .flatMap(record -> Shape.of(record.getClass()).components().stream()
                        .filter(each -> each.name().equals(name))
                        .map(each -> Size.number(each, record)))
                .toList();
        return told.stream()
                .filter(Hidden::is)
                .findFirst()
                .or(() ->
                        told.stream().filter(each -> each.lowest().isPresent()).findFirst())
                .or(() -> told.stream().findFirst())
                .orElseGet(() -> Value.unknown(Reason.NOT_REPORTED));
    }

    /** The number of people of a name when it is shown, exactly or nearly; of none there are none. */
    Optional<Size> shown(String name, BigDecimal limit) {
        Value<BigDecimal> count = figure(name);
        return Hidden.is(count) ? Optional.empty() : Size.of(count).filter(size -> !mayBeFew(size, limit));
    }

    /**
     * What a number of people may be that is hidden because it is or may be small. The organiser as a whole has none: if its
     * number is hidden, it is for the sake of its units, and those are looked at by themselves.
     *
     * @param least the least that is hidden
     * @param limit the least that is shown
     */
    Optional<Size> hidden(String name, BigDecimal least, BigDecimal limit) {
        Value<BigDecimal> count = figure(name);
        if (records.stream().anyMatch(OrganiserYear.class::isInstance)) {
            return Optional.empty();
        }
        return Hidden.is(count)
                ? Optional.of(new Size(least, limit.subtract(BigDecimal.ONE)))
                : Size.of(count).filter(size -> mayBeFew(size, limit));
    }

    /** Whether its number of people, not told, can be found from its shares and means of them: they are of whole people. */
    boolean betrays(People people, String name) {
        Value<BigDecimal> count = figure(name);
        return !Hidden.is(count)
                && count.lowest().isEmpty()
                && records.stream()
                        .anyMatch(record -> Shape.of(record.getClass()).components().stream()
                                .filter(each ->
                                        each.behind().filter(people::equals).isPresent())
                                .anyMatch(each ->
                                        Size.number(each, record).lowest().isPresent()));
    }

    private static boolean mayBeFew(Size size, BigDecimal limit) {
        return !size.isExact() && !size.isAtLeast(limit);
    }
}
