package se.likvard.dialect;

/** What a field is compared with. */
public sealed interface Operand {

    /** A number, text, date, yes or no, or word of a choice, written in the rule: BigDecimal, String, LocalDate or Boolean. */
    record Constant(Object value) implements Operand {}

    /** A parameter of the rulebook, {@code limit.name}. */
    record Limit(String name) implements Operand {}

    /** A field of a fact bound before, {@code $model.id}; the field {@code this} is the fact itself. */
    record FieldOf(String variable, String field) implements Operand {}
}
