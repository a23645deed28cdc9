package se.likvard.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Place;

/** A part of a rule's condition. */
public sealed interface Condition {

    /** A fact of a type that passes all tests. */
    record Pattern(@Nullable String variable, String type, List<Test> tests, Place place) implements Condition {}

    /** No way to make the inner condition hold. */
    record Not(Condition inner) implements Condition {}

    /** At least one way to make the inner condition hold. */
    record Exists(Condition inner) implements Condition {}

    /** All of them. */
    record All(List<Condition> parts) implements Condition {}

    /** At least one of them. */
    record Any(List<Condition> parts) implements Condition {}

    /** The number of facts that match, compared: {@code accumulate( Pattern; $n : count( 1 ); $n >= 3 )}. */
    record Count(Pattern counted, String variable, List<CountTest> tests) implements Condition {}

    /** A comparison of a count with a whole number or a parameter. */
    record CountTest(Operator operator, Operand operand, Place place) {}
}
