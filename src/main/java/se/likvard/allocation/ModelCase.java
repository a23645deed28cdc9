package se.likvard.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.likvard.value.Place;

/**
 * An example of a model: schools, and what they must get.
 *
 * @param budget in kronor; empty when the model's own is meant
 */
record ModelCase(
        String name,
        LocalDate asOf,
        Optional<BigDecimal> budget,
        List<School> schools,
        List<Expected> expected,
        Place place) {

    /** What one school must get, in kronor; what is left out may be anything. */
    record Expected(
            String id,
            Optional<BigDecimal> gross,
            Optional<BigDecimal> net,
            Optional<BigDecimal> rowByRow,
            Optional<BigDecimal> from,
            Optional<BigDecimal> to,
            Place place) {}
}
