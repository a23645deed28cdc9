package se.likvard.population;

import java.util.SortedSet;
import java.util.TreeSet;
import se.likvard.value.Reason;

/**
 * An input that an organiser's assessment lacks.
 *
 * @param path with a star for every key
 * @param outcomes how many wait for it
 * @param settles how many of them wait for nothing else
 * @param rules those that wait
 */
record Lack(String path, Reason reason, int outcomes, int settles, SortedSet<String> rules) {

    Lack {
        rules = rules == null ? new TreeSet<>() : rules;
    }
}
