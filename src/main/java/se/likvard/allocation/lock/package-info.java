/** Which numbers of an allocation model meet what is demanded of it, or which demands cannot all be met. */
@NullMarked
package se.likvard.allocation.lock;

import org.jspecify.annotations.NullMarked;
