package se.likvard.organiser;

import se.likvard.value.Value;

/**
 * What the compensatory work (1 kap. 4 §) at a unit reaches.
 *
 * @param failedSubjectsCovered whether there is an effort in every subject where pupils do not pass; not applicable when all
 *     pass
 * @param guidanceCounselling whether guidance counselling is part of it
 */
public record CompensatoryWork(Value<Boolean> failedSubjectsCovered, Value<Boolean> guidanceCounselling) {}
