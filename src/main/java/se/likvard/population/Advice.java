package se.likvard.population;

import java.util.List;

/**
 * What to do about which of an organiser's records, by their keys.
 *
 * @param certain whatever is missing
 * @param possible depending on what is missing
 */
record Advice(List<String> certain, List<String> possible) {

    Advice {
        certain = certain == null ? List.of() : certain;
        possible = possible == null ? List.of() : possible;
    }
}
