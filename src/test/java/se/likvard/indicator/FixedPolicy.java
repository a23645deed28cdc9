package se.likvard.indicator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** A policy for tests: a name gives a dated value, a name with a year in brackets a year-keyed one. */
record FixedPolicy(Map<String, String> values) implements Policy {

    @Override
    public Optional<BigDecimal> number(String parameter) {
        return Optional.ofNullable(values.get(parameter)).map(BigDecimal::new);
    }

    @Override
    public Optional<BigDecimal> number(String parameter, int schoolYear) {
        return number(parameter + "[" + schoolYear + "]");
    }
}
