package se.likvard.analysis;

import java.util.stream.Stream;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.RuleTree;

/** The parts of a rule, with which way they pull. */
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
                : condition.parts().stream().flatMap(Parts::readings);
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
}
