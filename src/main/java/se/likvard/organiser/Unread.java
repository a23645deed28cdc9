package se.likvard.organiser;

import java.util.List;
import java.util.function.Supplier;
import se.likvard.value.Problem;

/**
 * What stands in a file where an organiser should, before anybody has looked at what it says: reading it is most of the work,
 * and may be done on another thread, or not at all.
 */
public final class Unread {

    private final long end;
    private final Supplier<Entry> reading;

    Unread(long end, Supplier<Entry> reading) {
        this.end = end;
        this.reading = reading;
    }

    /** A place that nothing can be read from. */
    public static Unread broken(Problem problem) {
        return new Unread(0, () -> Entry.broken(1, 1, List.of(problem)));
    }

    /** How far into the file it reaches, in bytes; in a list, in signs. */
    public long end() {
        return end;
    }

    /** The organiser, or what is wrong with it. */
    public Entry read() {
        return reading.get();
    }
}
