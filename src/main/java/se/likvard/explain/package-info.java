/** Why an outcome is as it is, what stopped it, what is missing, what would change it, and how sure it is. */
@NullMarked
package se.likvard.explain;

import org.jspecify.annotations.NullMarked;
