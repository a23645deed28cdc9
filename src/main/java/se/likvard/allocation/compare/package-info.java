/** Two allocations side by side, and a gentle way from one to the other. */
@NullMarked
package se.likvard.allocation.compare;

import org.jspecify.annotations.NullMarked;
