package se.likvard.reasoning;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;

/** The parts of rule trees. */
public final class Trees {

    private Trees() {}

    /** Every pattern, the subject first, also those under not, exists and count. */
    public static Stream<Pattern> patterns(RuleTree tree) {
        return Stream.concat(
                Stream.of(tree.subject()), tree.conditions().stream().flatMap(Trees::patterns));
    }

    /** Every pattern of a condition. */
    public static Stream<Pattern> patterns(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return Stream.of(pattern);
        }
        if (condition instanceof Condition.Not not) {
            return patterns(not.inner());
        }
        if (condition instanceof Condition.Exists exists) {
            return patterns(exists.inner());
        }
        if (condition instanceof Condition.All group) {
            return group.parts().stream().flatMap(Trees::patterns);
        }
        return condition instanceof Condition.Any group
                ? group.parts().stream().flatMap(Trees::patterns)
                : Stream.of(((Condition.Count) condition).counted());
    }

    /** The single tests that a test is made of. */
    public static Stream<Test> tests(Test test) {
        List<Test> parts = test instanceof Test.All all
                ? all.tests()
                : test instanceof Test.Any any ? any.tests() : List.<Test>of();
        return parts.isEmpty() ? Stream.of(test) : parts.stream().flatMap(Trees::tests);
    }

    /** Every count of a condition. */
    public static Stream<Condition.Count> counts(Condition condition) {
        if (condition instanceof Condition.Count count) {
            return Stream.of(count);
        }
        if (condition instanceof Condition.Not not) {
            return counts(not.inner());
        }
        if (condition instanceof Condition.Exists exists) {
            return counts(exists.inner());
        }
        if (condition instanceof Condition.All group) {
            return group.parts().stream().flatMap(Trees::counts);
        }
        return condition instanceof Condition.Any group ? group.parts().stream().flatMap(Trees::counts) : Stream.of();
    }

    /** Every single test of a tree. */
    static void each(RuleTree tree, BiConsumer<Pattern, Test> seen) {
        patterns(tree)
                .forEach(pattern ->
                        pattern.tests().stream().flatMap(Trees::tests).forEach(test -> seen.accept(pattern, test)));
    }
}
