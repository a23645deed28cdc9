package se.likvard.dialect;

import java.util.List;
import se.likvard.dialect.Condition.Count;
import se.likvard.dialect.Condition.CountTest;
import se.likvard.dialect.Condition.Pattern;

/** A rule with the values that its parameters have on a day written out: it says the same then, whatever becomes of them. */
public final class Settled {

    private final Limits limits;

    private Settled(Limits limits) {
        this.limits = limits;
    }

    /** The rule with constants in the place of its parameters. */
    public static RuleTree of(RuleTree tree, Limits limits) {
        Settled settled = new Settled(limits);
        return new RuleTree(
                tree.name(),
                settled.pattern(tree.subject()),
                tree.conditions().stream().map(settled::condition).toList());
    }

    private Condition condition(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return pattern(pattern);
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(condition(not.inner()));
        }
        if (condition instanceof Condition.Exists exists) {
            return new Condition.Exists(condition(exists.inner()));
        }
        List<Condition> parts = condition.parts().stream().map(this::condition).toList();
        if (condition instanceof Count count) {
            return new Count((Pattern) parts.get(0), count.variable(), counts(count.tests()));
        }
        return condition instanceof Condition.All ? new Condition.All(parts) : new Condition.Any(parts);
    }

    private List<CountTest> counts(List<CountTest> tests) {
        return tests.stream()
                .map(each -> new CountTest(each.operator(), operand(each.operand()), each.place()))
                .toList();
    }

    private Pattern pattern(Pattern pattern) {
        return new Pattern(pattern.variable(), pattern.type(), tests(pattern.tests()), pattern.place());
    }

    private List<Test> tests(List<Test> tests) {
        return tests.stream().map(this::test).toList();
    }

    private Test test(Test test) {
        if (test instanceof Test.All all) {
            return new Test.All(tests(all.tests()));
        }
        if (test instanceof Test.Any any) {
            return new Test.Any(tests(any.tests()));
        }
        return test instanceof Test.Comparison comparison
                ? new Test.Comparison(
                        comparison.field(), comparison.operator(), operand(comparison.operand()), comparison.place())
                : test;
    }

    private Operand operand(Operand operand) {
        return operand instanceof Operand.Limit limit ? new Operand.Constant(limits.value(limit.name())) : operand;
    }
}
