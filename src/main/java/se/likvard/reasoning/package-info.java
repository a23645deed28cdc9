/** Exact questions about rules: whether something can hold, always holds, or follows. No organiser, no files, no Drools here. */
@NullMarked
package se.likvard.reasoning;

import org.jspecify.annotations.NullMarked;
