/** Many organisers at once: a line of results for each, which a run that was cut off goes on from, and a summary of them all. */
@NullMarked
package se.likvard.population;

import org.jspecify.annotations.NullMarked;
