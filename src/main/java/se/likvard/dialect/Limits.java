package se.likvard.dialect;

import java.math.BigDecimal;

/** The parameters' values on the day of the assessment. */
public interface Limits {

    /**
     * The value of a parameter.
     *
     * @throws IllegalArgumentException if there is no such parameter on the day
     */
    BigDecimal value(String parameter);
}
