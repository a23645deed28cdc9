/** The door: {@link se.likvard.Likvard} assesses school organisers by a rulebook. */
@NullMarked
package se.likvard;

import org.jspecify.annotations.NullMarked;
