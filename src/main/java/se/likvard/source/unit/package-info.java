/** Readers of published files about single school units: who they are, who runs them, and their figures. */
@NullMarked
package se.likvard.source.unit;

import org.jspecify.annotations.NullMarked;
