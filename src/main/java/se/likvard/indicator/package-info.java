/** Figures derived from what is known: bounds in, bounds out, with the gaps that would settle them. */
@NullMarked
package se.likvard.indicator;

import org.jspecify.annotations.NullMarked;
