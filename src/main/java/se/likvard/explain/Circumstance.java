package se.likvard.explain;

import java.util.Optional;
import se.likvard.dialect.Fact;
import se.likvard.reasoning.Formula;

/**
 * Something that is so, and could be otherwise.
 *
 * @param kind what is so
 * @param path the record's key, with the field after it; for a list, its path
 * @param fact the record; empty for a list
 * @param field the field's name; empty text for the others
 * @param holds when it is so
 */
record Circumstance(Kind kind, String path, Optional<Fact> fact, String field, Formula holds) {

    /** What is so. */
    enum Kind {
        /** A field of a record holds its value. */
        FIELD,
        /** A record is there. */
        RECORD,
        /** A list holds no other records than these. */
        LIST,
        /** An earlier rule has found something. */
        FOUND,
        /** An earlier rule has not found anything. */
        NOT_FOUND
    }
}
