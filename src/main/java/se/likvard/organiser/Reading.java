package se.likvard.organiser;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * One measurement of what an intervention shall better; higher is better.
 *
 * @param made when it was made
 * @param share the measured share
 */
public record Reading(
        @Key String id,
        @Begins Value<LocalDate> made,
        @In(Unit.SHARE) @Behind(People.SOME) Value<BigDecimal> share) {}
