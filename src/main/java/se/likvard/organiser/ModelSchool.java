package se.likvard.organiser;

import java.math.BigDecimal;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * A school that shares money by an allocation model, whoever runs it.
 *
 * @param id its school unit code, or another name
 * @param pupils who count in the model
 * @param indexInUse the need index that it is given money by, higher is greater need; none when it is given none by the index
 * @param newerIndex the same index from newer figures
 */
public record ModelSchool(
        @Key String id,

        @In(Unit.PUPILS) @Counts(People.PUPILS) Value<BigDecimal> pupils,

        @In(Unit.SOCIO_ECONOMIC_INDEX) @Behind(People.PUPILS)
        Value<BigDecimal> indexInUse,

        @In(Unit.SOCIO_ECONOMIC_INDEX) @Behind(People.PUPILS)
        Value<BigDecimal> newerIndex) {}
