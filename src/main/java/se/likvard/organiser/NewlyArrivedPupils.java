package se.likvard.organiser;

import java.math.BigDecimal;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * How many of the unit's newly arrived pupils a time limit of the law (3 kap. 12 e–g §§) has been passed for. Not applicable
 * when the unit has no newly arrived pupils. Numbers only: no personal data.
 *
 * @param latePlacements placed in a grade level and a teaching group later than two months after admission, or not yet
 * @param lateStudyPlans in the upper stage, with an individual study plan later than after two months, or not yet
 * @param longPreparatoryClass more than two years in a preparatory class
 */
public record NewlyArrivedPupils(
        @In(Unit.PUPILS) @Counts(People.SOME) Value<BigDecimal> latePlacements,
        @In(Unit.PUPILS) @Counts(People.SOME) Value<BigDecimal> lateStudyPlans,
        @In(Unit.PUPILS) @Counts(People.SOME) Value<BigDecimal> longPreparatoryClass) {}
