package se.likvard.explain;

import java.util.Optional;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * Something about an organiser that it could change by itself, and what it then would be.
 *
 * @param path of the figure, or of the record that is added
 * @param content the value or the record that is there then
 * @param takes what it takes, in words
 * @param steps how many declared steps it is
 */
record Move(String path, Object content, Words takes, int steps) {

    /** The record that is added to a list; empty when a figure becomes another. */
    Optional<Record> added() {
        return content instanceof Value<?> ? Optional.empty() : Optional.of((Record) content);
    }
}
