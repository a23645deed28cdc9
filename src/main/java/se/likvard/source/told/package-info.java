/** The one language in which every reader of published files says what its file tells, and what it left. */
@NullMarked
package se.likvard.source.told;

import org.jspecify.annotations.NullMarked;
