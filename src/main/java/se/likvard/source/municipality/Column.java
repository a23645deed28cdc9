package se.likvard.source.municipality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.source.told.Measure;

/**
 * A column that is read, or in the table of many years a row.
 *
 * @param name as it is published now
 * @param formerly other names, where the drift is more than {@link Wording} evens out
 * @param group what must stand above it; empty when nothing needs to
 * @param decimals that the statistics have, though a zero at the end may have been dropped
 * @param all what it tells of all schools in the municipality
 * @param own what it tells of the municipality's own schools
 */
record Column(
        String name, List<String> formerly, String group, int decimals, Optional<Measure> all, Optional<Measure> own) {

    static final Column MUNICIPALITY = identity("Kommun");
    static final Column CODE = identity("Kommunkod");
    static final Column TYPE = identity("Typ av huvudman");
    static final Column SEX = identity("Kön");
    static final Column ITEM = identity("Uppgift");

    /** A column that says what a row is about. */
    static Column identity(String name) {
        return new Column(name, List.of(), "", 0, Optional.empty(), Optional.empty());
    }

    /** A figure that is known for all schools and for the municipality's own. */
    static Column both(String name, String group, int decimals, Measure all, Measure own) {
        return new Column(name, List.of(), group, decimals, Optional.of(all), Optional.of(own));
    }

    /** A figure that is held for the municipality's own schools only. */
    static Column own(String name, int decimals, Measure own, String... formerly) {
        return new Column(name, List.of(formerly), "", decimals, Optional.empty(), Optional.of(own));
    }

    boolean is(String heading) {
        String plain = Wording.of(heading);
        return Stream.concat(Stream.of(name), formerly.stream())
                .anyMatch(each -> Wording.of(each).equals(plain));
    }

    /** Whether it is a figure, not part of what the row is about. */
    boolean isFigure() {
        return all.isPresent() || own.isPresent();
    }

    Optional<Measure> of(Schools schools) {
        return switch (schools) {
            case ALL -> all;
            case OWN -> own;
            case OTHER -> Optional.empty();
        };
    }
}
