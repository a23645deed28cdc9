/** An organiser as it may turn out to be: what is unknown filled in so that wanted figures come about. */
@NullMarked
package se.likvard.explain.completion;

import org.jspecify.annotations.NullMarked;
