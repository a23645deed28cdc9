/** The checked, compiled, immutable content of a rules folder, and its run over an organiser. The only package that knows Drools. */
@NullMarked
package se.likvard.rulebook;

import org.jspecify.annotations.NullMarked;
