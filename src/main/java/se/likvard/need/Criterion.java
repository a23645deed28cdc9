package se.likvard.need;

import java.math.BigDecimal;
import java.util.List;
import se.likvard.assessment.AppliedLimit;
import se.likvard.dialect.Field;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Truth;
import se.likvard.value.Gap;
import se.likvard.value.Value;

/**
 * One thing that the rule asks of the figures for a model to be called for.
 *
 * @param field the indicator that it goes by, as the vocabulary has it
 * @param value what is known of it
 * @param operator how it is compared with the limit
 * @param limit as it stood on the day
 * @param bound the limit's number
 * @param speaksFor whether the figure is as the rule asks; unknown when what is missing decides
 * @param gaps what is missing of the figure; empty when it is settled
 */
public record Criterion(
        Field field,
        Value<?> value,
        Operator operator,
        AppliedLimit limit,
        BigDecimal bound,
        Truth speaksFor,
        List<Gap> gaps) {}
