package se.likvard.organiser;

import java.time.LocalDate;
import se.likvard.value.Value;

/**
 * A deficiency (brist) that an authority or the organiser itself has found.
 *
 * @param schoolUnitCode the unit; none when it concerns the organiser as a whole
 * @param area the area
 * @param reported when it was found
 * @param remedied when it was remedied; none while it is open
 */
public record Deficiency(
        @Key String id,
        Value<String> schoolUnitCode,
        Value<Area> area,
        @Begins Value<LocalDate> reported,
        @Ends Value<LocalDate> remedied) {}
