package se.likvard.source.unit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Words;

/** What the publications call the types of organisers. */
final class PublishedType {

    private static final Map<String, OrganiserType> TYPES = Map.of(
            "Kommunal", OrganiserType.MUNICIPAL,
            "Kommunalförbund", OrganiserType.MUNICIPAL,
            "Enskild", OrganiserType.INDEPENDENT,
            "Fristående", OrganiserType.INDEPENDENT,
            "Region", OrganiserType.REGIONAL,
            "Statlig", OrganiserType.STATE,
            // run by Sameskolstyrelsen, a state authority
            "Sameskolan", OrganiserType.STATE);

    private PublishedType() {}

    static Optional<OrganiserType> of(String published) {
        return Optional.ofNullable(TYPES.get(published));
    }

    static Words fault(String heading, String text) {
        String known = String.join(", ", new TreeSet<>(TYPES.keySet()));
        return new Words(
                heading + " är \"" + text + "\"; ska vara någon av " + known,
                heading + " is \"" + text + "\"; must be one of " + known);
    }
}
