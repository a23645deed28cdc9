/** Programs to compare with: each is given the same rules and figures in its own form, and must say the same before it is timed. */
@NullMarked
package se.likvard.peers;

import org.jspecify.annotations.NullMarked;
