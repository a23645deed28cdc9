/** Figures, dates and answers as they are known: exactly, between bounds, not at all, or as the fact that there is none. */
@NullMarked
package se.likvard.value;

import org.jspecify.annotations.NullMarked;
