package se.likvard.organiser;

import java.time.LocalDate;
import se.likvard.value.Value;

/**
 * The time a principal led the unit.
 *
 * @param principalId an opaque id, never a name; the same person keeps it
 * @param started first day
 * @param ended last day; none while it lasts
 */
public record PrincipalService(
        @Key String id,
        Value<String> principalId,
        @Begins Value<LocalDate> started,
        @Ends Value<LocalDate> ended) {}
