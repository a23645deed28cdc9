/** How far the figures that an outcome rests on lie from the limits, and how sure that is. */
@NullMarked
package se.likvard.explain.margin;

import org.jspecify.annotations.NullMarked;
