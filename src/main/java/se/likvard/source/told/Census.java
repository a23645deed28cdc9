package se.likvard.source.told;

import java.util.Map;
import java.util.Set;

/**
 * All units of the country with grade 9 in a school year: what the municipality level is made of.
 *
 * @param schoolYear the year it ends
 * @param municipalities the municipality code of each school unit code
 * @param incomplete the municipalities of which a unit may be missing, because a row could not be read
 */
public record Census(int schoolYear, Map<String, String> municipalities, Set<String> incomplete) {

    public Census {
        municipalities = Map.copyOf(municipalities);
        incomplete = Set.copyOf(incomplete);
    }
}
