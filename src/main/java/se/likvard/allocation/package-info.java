/** Allocation models as files, and what each school gets under them: exact to the öre. */
@NullMarked
package se.likvard.allocation;

import org.jspecify.annotations.NullMarked;
