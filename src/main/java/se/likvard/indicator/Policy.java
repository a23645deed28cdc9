package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/** The policy values that indicators are given: the shared parameters of the rulebook as they stand on the day of the assessment. */
public interface Policy {

    /** The value of a dated parameter; empty when the policy has none on the day. */
    Optional<BigDecimal> number(String parameter);

    /** The value of a year-keyed parameter; empty when the policy has none for the year. */
    Optional<BigDecimal> number(String parameter, int schoolYear);
}
