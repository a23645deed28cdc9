/** What an assessment says: outcomes, grades, recommendations. */
@NullMarked
package se.likvard.assessment;

import org.jspecify.annotations.NullMarked;
