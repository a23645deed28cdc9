package se.likvard.organiser;

import java.math.BigDecimal;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * How the unit handles pupils' repeated or long absence (7 kap. 19 a §). Which absence that is, the principal judges. No
 * single pupil is described: no personal data.
 *
 * @param investigationWait the longest that such absence has gone on without its investigation beginning; 0 when none waits
 * @param reported whether every investigation that has begun has been reported to the organiser; not applicable when none has
 */
public record Absence(
        @In(Unit.DAYS) @Behind(People.SOME) Value<BigDecimal> investigationWait, Value<Boolean> reported) {}
