package se.likvard.rulebook.gate;

import org.jspecify.annotations.Nullable;
import se.likvard.value.Place;
import se.likvard.value.Unit;

/**
 * A parameter that a rule reads; whether there is one of that name and unit, the folder knows.
 *
 * @param name without {@code limit.}
 * @param unit of the field that it is compared with; null when the field has none
 */
public record UsedLimit(String name, @Nullable Unit unit, Place place) {}
