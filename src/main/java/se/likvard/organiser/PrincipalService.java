package se.likvard.organiser;

import java.time.LocalDate;
import se.likvard.value.Value;

/**
 * The time a principal led the unit.
 *
 * @param principalId an opaque id, never a name; the same person keeps it
 * @param started first day
 * @param ended last day; none while it lasts
 * @param induction whether the principal was given a structured induction to the post
 * @param handover whether quality work was handed over to the principal by a plan; not applicable for a unit's first principal
 * @param trainingCompleted when the mandatory training (2 kap. 12 §) was completed, also before the post; none when not yet
 * @param trainingExempt whether the principal is exempt from it: equivalent training, or in post when the duty came
 */
public record PrincipalService(
        @Key String id,
        Value<String> principalId,
        @Begins Value<LocalDate> started,
        @Ends Value<LocalDate> ended,
        Value<Boolean> induction,
        Value<Boolean> handover,
        Value<LocalDate> trainingCompleted,
        Value<Boolean> trainingExempt) {}
