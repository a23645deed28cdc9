/** An assessment in words and as a page for people, and in JSON for programs. */
@NullMarked
package se.likvard.report;

import org.jspecify.annotations.NullMarked;
