package se.likvard.population;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How much an input is missing.
 *
 * @param organisers who lack it
 * @param outcomes that wait for it
 * @param settles how many of them wait for nothing else
 * @param rules those that wait
 */
record LackCount(int organisers, long outcomes, long settles, SortedSet<String> rules) {

    static LackCount none() {
        return new LackCount(0, 0, 0, new TreeSet<>());
    }

    LackCount and(Lack lack) {
        rules.addAll(lack.rules());
        return new LackCount(organisers + 1, outcomes + lack.outcomes(), settles + lack.settles(), rules);
    }
}
