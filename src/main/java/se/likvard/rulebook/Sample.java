package se.likvard.rulebook;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import se.likvard.organiser.InvalidOrganiserException;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.value.Place;

/**
 * The organiser of a rule's case.
 *
 * @param name the case's
 */
public record Sample(String rule, String name, Place place, LocalDate asOf, Organiser organiser) {

    static Optional<Sample> of(Rule rule, Case given) {
        byte[] json = given.organiserJson().toString().getBytes(StandardCharsets.UTF_8);
        try {
            Organiser organiser = Organisers.read(given.place().toString(), json);
            return Optional.of(new Sample(rule.name(), given.name(), given.place(), given.asOf(), organiser));
        } catch (InvalidOrganiserException e) {
            return Optional.empty();
        }
    }
}
