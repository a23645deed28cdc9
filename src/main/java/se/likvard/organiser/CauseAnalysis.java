package se.likvard.organiser;

import java.time.LocalDate;
import se.likvard.value.Value;

/**
 * An analysis of the causes of a unit's results (4 kap. 3 §).
 *
 * @param made when it was made
 * @param area which area of results it explains
 */
public record CauseAnalysis(@Key String id, @Begins Value<LocalDate> made, Value<Area> area) {}
