/** The rulebook: folders of rules, checked, compiled and run. The only package that knows Drools. */
@NullMarked
package se.likvard.rulebook;

import org.jspecify.annotations.NullMarked;
