/** The assessment of organisers as a Spark job; in its own profile, and not in the jar. */
@NullMarked
package se.likvard.spark;

import org.jspecify.annotations.NullMarked;
