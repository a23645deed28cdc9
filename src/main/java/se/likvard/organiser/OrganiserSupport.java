package se.likvard.organiser;

import java.time.LocalDate;
import se.likvard.value.Value;

/**
 * Support that the organiser gives a unit with other means than money.
 *
 * @param started first day
 * @param ended last day; none while it lasts
 */
public record OrganiserSupport(
        @Key String id,
        @Begins Value<LocalDate> started,
        @Ends Value<LocalDate> ended) {}
