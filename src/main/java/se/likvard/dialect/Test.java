package se.likvard.dialect;

import java.util.List;
import java.util.stream.Stream;
import se.likvard.value.Place;

/** A constraint within a pattern. */
public sealed interface Test {

    /** The single tests that it is made of, in the order written. */
    default Stream<Test> singles() {
        if (this instanceof All all) {
            return all.tests().stream().flatMap(Test::singles);
        }
        return this instanceof Any any ? any.tests().stream().flatMap(Test::singles) : Stream.of(this);
    }

    /** A comparison of a field, or of {@code this}. A field that has no figure (none, not applicable) makes every comparison false. */
    record Comparison(String field, Operator operator, Operand operand, Place place) implements Test {}

    /** {@code field == none} or, negated, {@code field != none}. */
    record IsNone(String field, boolean negated, Place place) implements Test {}

    /** All of them: {@code &&}. */
    record All(List<Test> tests) implements Test {}

    /** At least one of them: {@code ||}, {@code in}. */
    record Any(List<Test> tests) implements Test {}
}
