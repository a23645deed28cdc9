package se.likvard.organiser;

import java.math.BigDecimal;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * The unit's work with extra adaptations and special support (3 kap.). The longest times and numbers of the unit as a whole:
 * no single pupil is described, no personal data.
 *
 * @param adaptationsWait the longest that any pupil who is feared not to meet the criteria has waited for extra adaptations
 *     without getting any; 0 when nobody waits
 * @param investigationWait the longest that a reported need of special support has waited for its investigation to begin; 0
 *     when none waits
 * @param monthsAdapted the longest that any pupil has had extra adaptations without the need of special support being
 *     investigated, though they have not been enough; 0 when nobody has
 * @param responsibilitySettled whether the principal has settled when, how and by whom needs are reported and investigated
 * @param longDistanceDecisions decisions on distance teaching as special support that are in force and longer than one term
 */
public record SpecialSupport(
        @In(Unit.DAYS) @Behind(People.SOME) Value<BigDecimal> adaptationsWait,
        @In(Unit.DAYS) @Behind(People.SOME) Value<BigDecimal> investigationWait,
        @In(Unit.MONTHS) @Behind(People.SOME) Value<BigDecimal> monthsAdapted,
        Value<Boolean> responsibilitySettled,
        @In(Unit.COUNT) @Counts(People.SOME) Value<BigDecimal> longDistanceDecisions) {}
