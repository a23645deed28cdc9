package se.likvard.cli;

import java.time.Duration;
import java.util.Locale;
import se.likvard.value.Words;

/** Tells whoever waits how far it has come: how many are done, how fast, and about how long it will take yet. */
final class Progress {

    private static final long EVERY = Duration.ofSeconds(1).toNanos();
    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    /** Before so much is read nothing is said of how long it will take. */
    private static final double WORTH = 0.01;

    private final Console console;
    private final long whole;
    private final boolean asked;
    private final long begun = System.nanoTime();
    private long told = begun;
    private int done;
    private int all;
    private long read;

    /**
     * @param whole how much there is to read, in the measure that {@link #done} is told in
     * @param asked whether it is told also where nobody watches a terminal, a line each time
     */
    Progress(Console console, long whole, boolean asked) {
        this.console = console;
        this.whole = whole;
        this.asked = asked;
    }

    /** One more is done. */
    void done(int all, long read) {
        done++;
        this.all = all;
        this.read = read;
        if ((asked || console.terminal()) && System.nanoTime() - told >= EVERY) {
            tell();
        }
    }

    private void tell() {
        told = System.nanoTime();
        double seconds = (told - begun) / SECOND;
        double part = whole == 0 ? 0 : Math.min(1, (double) read / whole);
        String left = part < WORTH ? "–" : clock(Math.round(seconds * (1 - part) / part));
        String line = console.language()
                .in(new Words(
                        "%s klara, %s per sekund, %s %% läst, ungefär %s kvar",
                        "%s done, %s a second, %s%% read, about %s left"))
                .formatted(all, Math.round(done / seconds), Math.round(100 * part), left);
        console.err().print(console.terminal() ? "\r" + line + "  " : line + "\n");
        console.err().flush();
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** No more is told than, where it was asked for, how far it came. */
    void end() {
        if (asked && done > 0) {
            tell();
        }
        if (console.terminal() && told != begun) {
            console.err().print("\n");
        }
    }
}
