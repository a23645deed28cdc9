package se.likvard.analysis;

import java.util.List;
import java.util.stream.Stream;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.value.Place;

/** The parts of a rule, and where they stand. */
final class Parts {

    private Parts() {}

    /** A pattern with what it says of the outcome of the whole when more facts match it. */
    record Reading(Pattern pattern, boolean forIt, boolean againstIt) {

        private Reading turned() {
            return new Reading(pattern, againstIt, forIt);
        }
    }

    /** Every pattern, the subject first. */
    static Stream<Reading> readings(RuleTree tree) {
        return Stream.concat(
                Stream.of(new Reading(tree.subject(), true, false)),
                tree.conditions().stream().flatMap(Parts::readings));
    }

    private static Stream<Reading> readings(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return readings(not.inner()).map(Reading::turned);
        }
        if (condition instanceof Condition.Count count) {
            boolean most = count.tests().stream().anyMatch(test -> !isLeast(test));
            boolean least = count.tests().stream().anyMatch(test -> !isMost(test));
            return Stream.of(new Reading(count.counted(), least, most));
        }
        return condition instanceof Pattern pattern
                ? Stream.of(new Reading(pattern, true, false))
                : parts(condition).stream().flatMap(Parts::readings);
    }

    private static boolean isLeast(Condition.CountTest test) {
        return switch (test.operator()) {
            case AT_LEAST, GREATER -> true;
            default -> false;
        };
    }

    private static boolean isMost(Condition.CountTest test) {
        return switch (test.operator()) {
            case AT_MOST, LESS -> true;
            default -> false;
        };
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.Exists exists) {
            return List.of(exists.inner());
        }
        return condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
    }

    /** Every count. */
    static Stream<Condition.Count> counts(Condition condition) {
        if (condition instanceof Condition.Count count) {
            return Stream.of(count);
        }
        if (condition instanceof Condition.Not not) {
            return counts(not.inner());
        }
        return condition instanceof Pattern
                ? Stream.of()
                : parts(condition).stream().flatMap(Parts::counts);
    }

    /** The single tests that a test is made of. */
    static Stream<Test> tests(Test test) {
        if (test instanceof Test.All all) {
            return all.tests().stream().flatMap(Parts::tests);
        }
        return test instanceof Test.Any any ? any.tests().stream().flatMap(Parts::tests) : Stream.of(test);
    }

    /** Where a condition begins. */
    static Place place(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return pattern.place();
        }
        if (condition instanceof Condition.Not not) {
            return place(not.inner());
        }
        return condition instanceof Condition.Count count
                ? count.counted().place()
                : place(parts(condition).get(0));
    }
}
