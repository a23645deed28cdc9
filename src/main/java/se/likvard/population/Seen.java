package se.likvard.population;

import java.util.Arrays;

/** Registration numbers that have been seen, in eight bytes each: a set of objects would not hold ten millions. */
final class Seen {

    private long[] places = filled(1 << 12);
    private int size;

    /** Whether a registration number is there already; then it is. */
    boolean before(String number) {
        long key = Long.parseLong(number);
        if (2 * size >= places.length) {
            grow();
        }
        if (!put(places, key)) {
            return true;
        }
        size++;
        return false;
    }

    private void grow() {
        long[] more = filled(2 * places.length);
        for (long key : places) {
            if (key >= 0) {
                put(more, key);
            }
        }
        places = more;
    }

    /** Puts a number in the first free place from its own on; false when it is there. */
    private static boolean put(long[] places, long key) {
        int place = Long.hashCode(key * 0x9E3779B97F4A7C15L) & places.length - 1;
        while (places[place] >= 0) {
            if (places[place] == key) {
                return false;
            }
            place = place + 1 & places.length - 1;
        }
        places[place] = key;
        return true;
    }

    private static long[] filled(int length) {
        long[] places = new long[length];
        Arrays.fill(places, -1);
        return places;
    }
}
