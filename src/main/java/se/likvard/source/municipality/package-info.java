/** Readers of figures per municipality: Skolverket's tables, and Kolada's panel and answers. */
@NullMarked
package se.likvard.source.municipality;

import org.jspecify.annotations.NullMarked;
