package se.likvard.organiser;

import java.time.LocalDate;
import se.likvard.value.Listed;
import se.likvard.value.Value;

/**
 * An effort (insats) of the organiser for a purpose.
 *
 * @param schoolUnitCode the unit it is for; none when it is for the whole organiser
 * @param area the area it shall better
 * @param targetGroup whether it is for everyone or for those at risk
 * @param started when it began
 * @param plannedEnd when it is planned to end; none when no end is planned
 * @param ended when it ended; none while it runs
 * @param tracedToCause whether it follows from a cause found in an analysis
 * @param measurableTarget whether there is a measurable target for what it shall lead to
 * @param resultFollowedUp whether its result, not only its doing, has been followed up
 * @param effectCompared whether its result was compared with that of units without it
 * @param readings what was measured before and during it
 */
public record Intervention(
        @Key String id,
        Value<String> schoolUnitCode,
        Value<Area> area,
        Value<TargetGroup> targetGroup,
        @Begins Value<LocalDate> started,
        @Planned Value<LocalDate> plannedEnd,
        @Ends Value<LocalDate> ended,
        Value<Boolean> tracedToCause,
        Value<Boolean> measurableTarget,
        Value<Boolean> resultFollowedUp,
        Value<Boolean> effectCompared,
        Listed<Reading> readings) {}
