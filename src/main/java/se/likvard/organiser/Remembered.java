package se.likvard.organiser;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text that is read on and on, of which the latest part is kept: what is wrong there is looked up in it. */
final class Remembered extends FilterReader {

    private final StringBuilder kept = new StringBuilder();
    private long forgotten;

    Remembered(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            kept.append((char) next);
        }
        return next;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int count = super.read(into, from, most);
        if (count > 0) {
            kept.append(into, from, count);
        }
        return count;
    }

    /** What stands before a place, counted in signs from the beginning, is needed no more. */
    void forget(long before) {
        int gone = (int) Math.min(Math.max(0, before - forgotten), kept.length());
        kept.delete(0, gone);
        forgotten += gone;
    }

    /** What stands between two places, none of it forgotten. */
    String between(long from, long to) {
        return kept.substring((int) (from - forgotten), (int) (to - forgotten));
    }
}
