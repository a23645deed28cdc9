package se.likvard.organiser;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.likvard.value.Listed;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * A model that allocates resources by need within one school form.
 *
 * @param schoolForm the school form it serves
 * @param inUse whether it is used today
 * @param introduced when it was taken into use
 * @param lastRevised when it was last revised; none when never
 * @param lastEvaluated when it was last evaluated systematically; none when never
 * @param indexYear the year its index describes; none when it uses no index
 * @param weightedShare part of the budget that is distributed by need
 * @param movedShare part of the budget that ends elsewhere than by pupil numbers alone
 * @param indexMoney kronor a year that are shared by the index
 * @param guidelinesForUse whether there are written guidelines for how the money is used
 * @param evaluationRoutine whether there is a written routine for evaluating the model
 * @param effectMeasured whether the latest evaluation measured what the money led to, not only how it was spread
 * @param effectCompared whether it compared units that got more with units that did not
 * @param equalTerms whether independent schools get this money on the same grounds as the municipality's own; not
 *     applicable where there are none
 * @param schools the schools that share money by it, whoever runs them
 */
public record AllocationModel(
        @Key String id,
        Value<SchoolForm> schoolForm,
        Value<Boolean> inUse,
        @Begins Value<LocalDate> introduced,
        Value<LocalDate> lastRevised,
        Value<LocalDate> lastEvaluated,
        @In(Unit.YEAR) @Behind(People.NOBODY) Value<BigDecimal> indexYear,
        @In(Unit.SHARE) @Behind(People.NOBODY) Value<BigDecimal> weightedShare,
        @In(Unit.SHARE) @Behind(People.NOBODY) Value<BigDecimal> movedShare,
        @In(Unit.KRONOR) @Behind(People.NOBODY) Value<BigDecimal> indexMoney,
        Value<Boolean> guidelinesForUse,
        Value<Boolean> evaluationRoutine,
        Value<Boolean> effectMeasured,
        Value<Boolean> effectCompared,
        Value<Boolean> equalTerms,
        Listed<ModelSchool> schools) {}
