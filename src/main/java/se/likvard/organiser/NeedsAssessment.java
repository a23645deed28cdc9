package se.likvard.organiser;

import java.time.LocalDate;
import se.likvard.value.Value;

/**
 * A documented assessment of a unit's needs.
 *
 * @param made when it was made
 */
public record NeedsAssessment(@Key String id, @Begins Value<LocalDate> made) {}
