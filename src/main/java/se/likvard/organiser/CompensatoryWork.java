package se.likvard.organiser;

import java.time.LocalDate;
import se.likvard.value.Value;

/**
 * What the compensatory work (1 kap. 4 §) at a unit rests on and reaches.
 *
 * @param needsAnalysed when it was last analysed what it takes to offset differences in pupils' conditions; none when never
 * @param failedSubjectsCovered whether there is an effort in every subject where pupils do not pass; not applicable when all
 *     pass
 * @param guidanceCounselling whether guidance counselling is part of it
 */
public record CompensatoryWork(
        Value<LocalDate> needsAnalysed, Value<Boolean> failedSubjectsCovered, Value<Boolean> guidanceCounselling) {}
