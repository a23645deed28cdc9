package se.likvard.organiser;

import java.time.LocalDate;
import se.likvard.value.Evidence;
import se.likvard.value.Value;

/**
 * An order (föreläggande, 26 kap. 10 §) that the Schools Inspectorate has given the organiser.
 *
 * @param schoolUnitCode the unit; none when it concerns the organiser as a whole
 * @param area the area
 * @param seriousMisconduct whether it says that the misconduct is serious
 * @param issued the day of the decision
 * @param deadline when the organiser shall have told what it has done; none when the decision sets no day
 * @param reported when the organiser told it; none until then
 * @param closed when the authority closed the matter; none while it is open
 * @param evidence what showed that the order was followed; none when nothing did
 */
public record Order(
        @Key String id,
        Value<String> schoolUnitCode,
        Value<Area> area,
        Value<Boolean> seriousMisconduct,
        @Begins Value<LocalDate> issued,
        @Planned Value<LocalDate> deadline,
        @Ends Value<LocalDate> reported,
        @Ends Value<LocalDate> closed,
        Value<Evidence> evidence) {}
