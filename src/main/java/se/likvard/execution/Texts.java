package se.likvard.execution;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts with a number each. They lie beside each other in one array, not in entries of their own as in a {@code HashMap}: of
 * an organiser with many schools, most of the time would go to fetching those. For one thread while texts are added.
 */
final class Texts {

    /** What {@link #of} says of a text that was not added. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    /** Spreads numbers that lie near each other: the golden ratio of 32 bits (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    /** So many places are looked at for a text; what finds none is kept apart, lest texts of one hash be looked for in rows. */
    private static final int STEPS = 32;

    private @Nullable String[] texts = new @Nullable String[64];
    private int[] numbers = new int[64];
    private final Map<String, Integer> apart = new HashMap<>();
    private int size;

    int of(String text) {
        int place = place(text);
        if (place >= 0 && texts[place] != null) {
            return numbers[place];
        }
        return apart.isEmpty() ? UNKNOWN : apart.getOrDefault(text, UNKNOWN);
    }

    int size() {
        return size;
    }

    /** Adds a text that is not there. */
    void add(String text, int number) {
        put(text, number);
        size++;
        if (size - apart.size() > texts.length / 2) {
            grow();
        }
    }

    private void put(String text, int number) {
        int place = place(text);
        if (place < 0) {
            apart.put(text, number);
        } else {
            texts[place] = text;
            numbers[place] = number;
        }
    }

    private void grow() {
        @Nullable String[] before = texts;
        int[] known = numbers;
        texts = new @Nullable String[before.length * 2];
        numbers = new int[before.length * 2];
        for (int each = 0; each < before.length; each++) {
            String text = before[each];
            if (text != null) {
                put(text, known[each]);
            }
        }
    }

    /** Where a text lies, or would; below 0 when the places for it are taken. */
    private int place(String text) {
        int last = texts.length - 1;
        int first = (text.hashCode() * SPREAD) >>> Integer.numberOfLeadingZeros(last);
        for (int step = 0; step < STEPS; step++) {
            int place = (first + step) & last;
            String there = texts[place];
            if (there == null || there.equals(text)) {
                return place;
            }
        }
        return -1;
    }
}
