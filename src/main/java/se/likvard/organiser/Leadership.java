package se.likvard.organiser;

import se.likvard.value.Value;

/**
 * How a unit is led, whoever its principal is.
 *
 * @param allocationPrinciple whether it is documented how the principal allocates resources inside the unit by conditions and
 *     needs (2 kap. 10 §)
 * @param team whether the principal has a deputy or a leadership team
 * @param turnoverAnalysed whether the effects of the changes of principal have been analysed
 * @param developmentArea whether the latest quality review named the principal's leadership a development area; not
 *     applicable when there was none
 */
public record Leadership(
        Value<Boolean> allocationPrinciple,
        Value<Boolean> team,
        Value<Boolean> turnoverAnalysed,
        Value<Boolean> developmentArea) {}
