/** Lets rule files in: strict bytes, Drools' own parser, an allow-list. What comes out is a checked tree, or every problem with its place. */
@NullMarked
package se.likvard.rulebook.gate;

import org.jspecify.annotations.NullMarked;
