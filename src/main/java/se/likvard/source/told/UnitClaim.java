package se.likvard.source.told;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Place;

/**
 * Who a school unit is, as one publication tells it.
 *
 * @param schoolUnitCode eight digits
 * @param registrationNumber who runs it, if told
 * @param municipalityCode where it lies, if told
 * @param gradeNine whether it has grade 9, if told
 * @param asOf the day it was so; null when the publication does not say
 */
public record UnitClaim(
        String schoolUnitCode,
        String name,
        Optional<String> registrationNumber,
        Optional<String> municipalityCode,
        Optional<Boolean> gradeNine,
        @Nullable LocalDate asOf,
        Publication publication,
        Place where) {}
