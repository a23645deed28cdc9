package se.likvard.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.dialect.Limits;
import se.likvard.indicator.Policy;

/**
 * The parameters as they stand on a day, for rules and indicators.
 *
 * @param parameters all of them, by name
 */
public record DayPolicy(Map<String, Parameter> parameters, LocalDate day) implements Policy, Limits {

    @Override
    public Optional<BigDecimal> number(String parameter) {
        return Optional.ofNullable(parameters.get(parameter))
                .flatMap(each -> each.on(day))
                .map(Parameter.Dated::value);
    }

    @Override
    public Optional<BigDecimal> number(String parameter, int schoolYear) {
        return Optional.ofNullable(parameters.get(parameter))
                .flatMap(each -> each.in(schoolYear))
                .map(Parameter.Dated::value);
    }

    @Override
    public BigDecimal value(String parameter) {
        return number(parameter).orElseThrow(() -> new IllegalArgumentException(parameter + " has no value on " + day));
    }

    /**
     * The value of a parameter that the program itself goes by: that it has none is a fault of the rulebook.
     *
     * @throws InvalidRulebookException if there is no such parameter, or it has no value on the day
     */
    public BigDecimal needed(String parameter) {
        return number(parameter)
                .orElseThrow(() -> new InvalidRulebookException(List.of(Coverage.noValue(parameter, parameters, day))));
    }
}
