/** Pictures of figures: shapes in a frame, which a template writes as SVG. Knows nothing of schools. */
@NullMarked
package se.likvard.chart;

import org.jspecify.annotations.NullMarked;
