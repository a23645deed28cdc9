package se.likvard.organiser;

import java.time.LocalDate;
import se.likvard.value.Value;

/**
 * The unit's preventive work for safety and study calm (5 kap. 3 §).
 *
 * @param planned when the present plan was adopted; none when there is no plan
 * @param followedUp when it was last followed up; none when never
 */
public record PreventiveWork(Value<LocalDate> planned, Value<LocalDate> followedUp) {}
