/** The rule dialect: its vocabulary, the tree of a rule, and the three-valued reading of a tree. No Drools here. */
@NullMarked
package se.likvard.dialect;

import org.jspecify.annotations.NullMarked;
