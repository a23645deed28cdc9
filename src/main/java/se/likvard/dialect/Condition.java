package se.likvard.dialect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Place;

/** A part of a rule's condition. */
public sealed interface Condition {

    /** Every pattern in it, in the order written, also under not, exists and count. */
    default Stream<Pattern> patterns() {
        return this instanceof Pattern pattern
                ? Stream.of(pattern)
                : parts().stream().flatMap(Condition::patterns);
    }

    /** Every count in it, in the order written. */
    default Stream<Count> counts() {
        return this instanceof Count count ? Stream.of(count) : parts().stream().flatMap(Condition::counts);
    }

    /** What it is directly made of; nothing for a pattern. */
    default List<Condition> parts() {
        if (this instanceof Not not) {
            return List.of(not.inner());
        }
        if (this instanceof Exists exists) {
            return List.of(exists.inner());
        }
        return this instanceof Count count ? List.of(count.counted()) : List.of();
    }

    /** Where its first pattern stands. */
    default Place place() {
        return parts().get(0).place();
    }

    /** Some conditions and those after them. */
    static List<Condition> joined(List<Condition> first, List<Condition> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    /** A fact of a type that passes all tests. */
    record Pattern(@Nullable String variable, String type, List<Test> tests, Place place) implements Condition {

        /** What is bound for the conditions after it when it matches: the same, where it has no variable. */
        public <T> Map<String, T> bind(Map<String, T> bound, T match) {
            if (variable == null) {
                return bound;
            }
            Map<String, T> more = new HashMap<>(bound);
            more.put(variable, match);
            return more;
        }
    }

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
