package se.likvard.value;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list of records that was given, or that was not: a list that was not given is unknown, not empty.
 *
 * @param items what is known to be in it
 * @param given false when there may be more than the items: nobody has told the list, or only a part of it
 */
public record Listed<T>(List<T> items, boolean given) implements Iterable<T> {

    public Listed {
        items = List.copyOf(items);
    }

    /** A list that is known to hold exactly these. */
    public static <T> Listed<T> of(List<T> items) {
        return new Listed<>(items, true);
    }

    /** A list that nobody has told. */
    public static <T> Listed<T> unknown() {
        return new Listed<>(List.of(), false);
    }

    /** A list that is known to hold these and perhaps more. */
    public static <T> Listed<T> atLeast(List<T> items) {
        return new Listed<>(items, false);
    }

    /** What was given, in order. */
    public Stream<T> stream() {
        return items.stream();
    }

    @Override
    public Iterator<T> iterator() {
        return items.iterator();
    }
}
