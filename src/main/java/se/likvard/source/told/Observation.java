package se.likvard.source.told;

import java.math.BigDecimal;
import se.likvard.value.Place;
import se.likvard.value.Value;

/**
 * One figure that one publication tells.
 *
 * @param subject the school unit code, or the municipality code for figures of a municipality or of its own schools
 * @param schoolYear the year it ends; for costs the calendar year
 * @param value in the unit of its component, with its origin; a number keeps the decimals it was printed with, so that
 *     rounding is not taken for disagreement
 */
public record Observation(
        Measure measure,
        String subject,
        int schoolYear,
        Value<BigDecimal> value,
        Publication publication,
        Place where) {}
