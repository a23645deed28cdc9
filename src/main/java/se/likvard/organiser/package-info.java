/** What was sent in about an organiser, validated: a tree of records, read from JSON with every problem told at once. */
@NullMarked
package se.likvard.organiser;

import org.jspecify.annotations.NullMarked;
