/** What schools are expected to reach by their composition, by a declared formula or estimated from data, and their index. */
@NullMarked
package se.likvard.allocation.index;

import org.jspecify.annotations.NullMarked;
