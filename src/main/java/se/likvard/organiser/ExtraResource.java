package se.likvard.organiser;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * Money that a unit gets beside the ordinary allocation.
 *
 * @param schoolUnitCode the unit that gets it
 * @param ground why
 * @param started first day
 * @param ended last day; none while it lasts
 * @param amount for a whole year
 */
public record ExtraResource(
        @Key String id,
        Value<String> schoolUnitCode,
        Value<ResourceGround> ground,
        @Begins Value<LocalDate> started,
        @Ends Value<LocalDate> ended,
        @In(Unit.KRONOR) @Behind(People.NOBODY) Value<BigDecimal> amount) {}
