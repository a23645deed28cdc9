package se.likvard.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.dialect.Condition.CountTest;
import se.likvard.dialect.Field;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Test;
import se.likvard.value.Unit;

/**
 * The limits that the parts of a rule compare with: of a parameter each value that applies while the rule does.
 *
 * @param sightings of the rule in its cases
 */
record Borders(Rulebook rulebook, Rule rule, Sightings sightings) {

    /** A limit as a number. */
    private record Limit(String name, BigDecimal value) {}

    /** Those of a comparison of a field. */
    List<Border> of(Test.Comparison test, Optional<Field> field) {
        Unit unit = field.map(Field::unit).orElse(null);
        return all(test, test.operator(), test.operand(), Optional.ofNullable(unit));
    }

    /** Those of a count. */
    List<Border> of(CountTest test) {
        return all(test, test.operator(), test.operand(), Optional.of(Unit.COUNT));
    }

    private List<Border> all(Object part, Operator operator, Operand operand, Optional<Unit> unit) {
        BigDecimal step = unit.map(Unit::step).orElse(BigDecimal.ONE);
        return limits(operand)
                .flatMap(limit -> Stream.of(sides(operator, limit.value(), unit))
                        .filter(sides -> sides > 0)
                        .map(sides -> sightings.border(part, limit.name(), limit.value(), step, sides)))
                .toList();
    }

    private Stream<Limit> limits(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return Sightings.number(constant.value())
                    .map(value -> new Limit(constant.value().toString(), value))
                    .stream();
        }
        return operand instanceof Operand.Limit limit
                ? Stream.ofNullable(rulebook.parameters().get(limit.name())).flatMap(this::applied)
                : Stream.empty();
    }

    /** The values that apply on some day on which the rule does. */
    private Stream<Limit> applied(Parameter parameter) {
        LocalDate last = rule.metadata().until().orElse(LocalDate.MAX);
        LocalDate first = rule.metadata()
                .since()
                .flatMap(parameter::on)
                .flatMap(each -> Optional.ofNullable(each.from()))
                .orElse(LocalDate.MIN);
        return parameter.values().stream()
                .filter(each -> isFrom(first, last, each))
                .map(each -> new Limit(
                        "%s = %s (%s)".formatted(parameter.name(), each.value().toPlainString(), each.start()),
                        each.value()));
    }

    private static boolean isFrom(LocalDate first, LocalDate last, Parameter.Dated dated) {
        LocalDate from = dated.from();
        return from != null && !from.isBefore(first) && !from.isAfter(last);
    }

    /** On how many sides of the limit the answer changes within what the unit allows. */
    private static int sides(Operator operator, BigDecimal limit, Optional<Unit> unit) {
        int below = unit.filter(each -> limit.compareTo(each.least()) <= 0).isPresent() ? 0 : 1;
        int above = unit.filter(each -> limit.compareTo(each.most()) >= 0).isPresent() ? 0 : 1;
        return switch (operator) {
            case LESS, AT_LEAST -> below;
            case GREATER, AT_MOST -> above;
            case EQUAL, NOT_EQUAL -> below + above;
        };
    }
}
