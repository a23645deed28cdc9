package se.likvard.organiser;

import java.time.LocalDate;
import se.likvard.value.Value;

/**
 * The unit's preventive work for safety and study calm (5 kap. 3 §).
 *
 * @param planned when the present plan was adopted; none when there is no plan
 * @param followedUp when it was last followed up; none when never
 * @param surveyed when the unit's pupils were last asked of their safety and study calm; none when never
 * @param analysedApart whether safety and study calm are followed up and analysed each on its own
 */
public record PreventiveWork(
        Value<LocalDate> planned,
        Value<LocalDate> followedUp,
        Value<LocalDate> surveyed,
        Value<Boolean> analysedApart) {}
