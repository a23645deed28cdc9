/** Whether a municipality needs an allocation model, by the rules about that and the figures that they go by. */
@NullMarked
package se.likvard.need;

import org.jspecify.annotations.NullMarked;
