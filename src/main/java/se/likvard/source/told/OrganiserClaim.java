package se.likvard.source.told;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Place;

/**
 * Who an organiser is, as one publication tells it.
 *
 * @param registrationNumber ten digits
 * @param asOf the day it was so; null when the publication does not say
 */
public record OrganiserClaim(
        String registrationNumber,
        String name,
        OrganiserType organiserType,
        @Nullable LocalDate asOf,
        Publication publication,
        Place where) {

    /** The same organiser by another of its names. */
    public OrganiserClaim called(String otherName) {
        return new OrganiserClaim(registrationNumber, otherName, organiserType, asOf, publication, where);
    }
}
