/** What is wrong with a rulebook as a whole: what its rules, values and grades make of every organiser there could be. */
@NullMarked
package se.likvard.analysis;

import org.jspecify.annotations.NullMarked;
