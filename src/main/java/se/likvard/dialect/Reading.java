package se.likvard.dialect;

import se.likvard.dialect.Condition.CountTest;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.value.Value;

/**
 * Hears how each part of a rule comes out while an evaluation reads it. What stands after a part that fails is not read,
 * and not heard of.
 */
public interface Reading {

    /** Nobody hears. */
    Reading UNHEARD = new Reading() {};

    /** A comparison of a fact's value with another. */
    default void comparison(Test.Comparison test, Truth truth, Value<?> value, Value<?> other) {}

    /** A question whether there is none. */
    default void none(Test.IsNone test, Truth truth) {}

    /** Whether there is a fact that a pattern matches. */
    default void pattern(Pattern pattern, Truth truth) {}

    /** A comparison of a count. */
    default void count(CountTest test, Truth truth, Value<?> number, Value<?> other) {}
}
