package se.likvard.organiser;

import java.time.LocalDate;
import se.likvard.value.Value;

/**
 * The chief education officer (skolchef, 2 kap. 8 a §).
 *
 * @param appointed the day of the decision; none when nobody is appointed
 */
public record ChiefEducationOfficer(Value<LocalDate> appointed) {}
