package se.likvard.organiser;

import java.time.LocalDate;
import se.likvard.value.Value;

/**
 * A way of working that the organiser has adopted for all units in an area.
 *
 * @param area the area
 * @param adopted when it was adopted
 */
public record Routine(
        @Key String id, Value<Area> area, @Begins Value<LocalDate> adopted) {}
