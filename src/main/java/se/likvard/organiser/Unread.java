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
    private final boolean cutOff;

    Unread(long end, Supplier<Entry> reading) {
        this(end, reading, false);
    }

    private Unread(long end, Supplier<Entry> reading, boolean cutOff) {
        this.end = end;
        this.reading = reading;
        this.cutOff = cutOff;
    }

    /** An organiser that is not in a file of its own. */
    public static Unread of(Organiser organiser) {
        return new Unread(0, () -> Entry.of(1, 1, organiser));
    }

    /** A place that nothing can be read from. */
    public static Unread broken(Problem problem) {
        return new Unread(0, () -> Entry.broken(1, 1, List.of(problem)));
    }

    /** The same, where the fault is the machine's: the file may well hold more. */
    Unread cutOff() {
        return new Unread(end, reading, true);
    }

    /** Whether the file could not be read on from here, whatever it holds: another time it may be. */
    public boolean isCutOff() {
        return cutOff;
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
