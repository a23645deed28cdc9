package se.likvard.execution;

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

    private @Nullable String[] texts = new @Nullable String[64];
    private int[] numbers = new int[64];
    private int size;

    int of(String text) {
        int place = place(text);
        return texts[place] == null ? UNKNOWN : numbers[place];
    }

    int size() {
        return size;
    }

    /** Adds a text that is not there. */
    void add(String text, int number) {
        int place = place(text);
        texts[place] = text;
        numbers[place] = number;
        size++;
        if (size > texts.length / 2) {
            grow();
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
                int place = place(text);
                texts[place] = text;
                numbers[place] = known[each];
            }
        }
    }

    /** Where a text lies, or would. */
    private int place(String text) {
        int last = texts.length - 1;
        int place = (text.hashCode() * SPREAD) >>> (Integer.numberOfLeadingZeros(last));
        for (String there = texts[place]; there != null && !there.equals(text); there = texts[place]) {
            place = (place + 1) & last;
        }
        return place;
    }
}
