package se.likvard.dialect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.likvard.dialect.Operand.Constant;
import se.likvard.value.Kind;
import se.likvard.value.Unit;

/** The comparisons that are one step from another. */
record Nearby(Vocabulary vocabulary) {

    /** Another operator, or a constant one step up or down. */
    Stream<Test.Comparison> of(Test.Comparison test, String type) {
        Field field =
                vocabulary.type(type).flatMap(each -> each.field(test.field())).orElse(null);
        boolean number = field != null && field.kind() == Kind.NUMBER;
        Unit unit = field == null ? null : field.unit();
        Stream<Test.Comparison> moved = operators(test.operator(), number).stream()
                .map(now -> new Test.Comparison(test.field(), now, test.operand(), test.place()));
        Stream<Test.Comparison> stepped = operands(test.operand(), unit == null ? BigDecimal.ONE : unit.step()).stream()
                .map(now -> new Test.Comparison(test.field(), test.operator(), now, test.place()));
        return Stream.concat(moved, stepped);
    }

    /** With or without the limit itself; of two equal numbers also the one on either side. */
    List<Operator> operators(Operator operator, boolean number) {
        return switch (operator) {
            case LESS -> List.of(Operator.AT_MOST);
            case AT_MOST -> List.of(Operator.LESS);
            case AT_LEAST -> List.of(Operator.GREATER);
            case GREATER -> List.of(Operator.AT_LEAST);
            case NOT_EQUAL -> List.of(Operator.EQUAL);
            case EQUAL ->
                number ? List.of(Operator.NOT_EQUAL, Operator.AT_MOST, Operator.AT_LEAST) : List.of(Operator.NOT_EQUAL);
        };
    }

    /** A number a step up and down, a date a day later and earlier; a parameter is changed where it is defined. */
    List<Operand> operands(Operand operand, BigDecimal step) {
        if (!(operand instanceof Constant constant)) {
            return List.of();
        }
        if (constant.value() instanceof BigDecimal number) {
            return List.of(new Constant(number.add(step)), new Constant(number.subtract(step)));
        }
        return constant.value() instanceof LocalDate date
                ? List.of(new Constant(date.plusDays(1)), new Constant(date.minusDays(1)))
                : List.of();
    }
}
