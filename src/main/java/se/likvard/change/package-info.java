/** What a change of rules means: for every organiser there could be, for those in data, and by which change. */
@NullMarked
package se.likvard.change;

import org.jspecify.annotations.NullMarked;
