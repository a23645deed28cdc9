package se.likvard.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;

/** Makes a rule's tree into steps. */
final class Compiler {

    private final Schema schema;
    private final Limits limits;
    /** By number: the variable, or nothing where no match shows it. */
    private final List<String> variables = new ArrayList<>();

    private Compiler(Schema schema, Limits limits) {
        this.schema = schema;
        this.limits = limits;
    }

    static Compiled compile(RuleTree tree, Schema schema, Limits limits) {
        Compiler compiler = new Compiler(schema, limits);
        Pattern subject = tree.subject();
        Scope scope = Scope.EMPTY.with(subject, compiler.variable(subject, Scope.EMPTY));
        Probe probe = compiler.probe(subject, Scope.EMPTY);
        Step conditions = compiler.all(tree.conditions(), scope);
        return new Compiled(schema.type(subject.type()), probe, conditions, List.copyOf(compiler.variables));
    }

    private int variable(Pattern pattern, Scope scope) {
        String variable = pattern.variable();
        variables.add(variable == null || !scope.shown() ? "" : variable);
        return variables.size() - 1;
    }

    private Step all(List<Condition> conditions, Scope scope) {
        if (conditions.isEmpty()) {
            return Step.END;
        }
        Condition first = conditions.get(0);
        List<Condition> rest = conditions.subList(1, conditions.size());
        if (first instanceof Pattern pattern) {
            int variable = variable(pattern, scope);
            Step then = all(rest, scope.with(pattern, variable));
            return new Some(candidates(pattern, scope), probe(pattern, scope), variable, then);
        }
        if (first instanceof Condition.All group) {
            return all(Condition.joined(group.parts(), rest), scope);
        }
        if (first instanceof Condition.Any group) {
            return new Either(group.parts().stream()
                    .map(part -> all(Condition.joined(List.of(part), rest), scope))
                    .toList());
        }
        return new Alone(asked(first, scope), all(rest, scope));
    }

    private Alone.Asked asked(Condition condition, Scope scope) {
        if (condition instanceof Condition.Count count) {
            return count(count, scope);
        }
        Step inner = all(condition.parts(), scope.hidden());
        return condition instanceof Condition.Not
                ? (bound, tables) -> Truths.negate(inner.holds(bound, tables))
                : inner::holds;
    }

    private Alone.Asked count(Condition.Count count, Scope scope) {
        List<Counted.Compared> tests = count.tests().stream()
                .map(test -> new Counted.Compared(test.operator(), constant(test.operand())))
                .toList();
        return new Counted(candidates(count.counted(), scope), probe(count.counted(), scope), tests);
    }

    private Candidates candidates(Pattern pattern, Scope scope) {
        return pattern.tests().stream()
                .flatMap(test -> itself(test, pattern.type(), scope).stream())
                .findFirst()
                .map(Candidates::itself)
                .orElseGet(() -> new Tied(
                        schema.type(pattern.type()),
                        pattern.tests().stream()
                                .flatMap(test -> tie(test, pattern.type(), scope))
                                .toList()));
    }

    private Stream<Tied.Tie> tie(Test test, String type, Scope scope) {
        if (!(test instanceof Test.Comparison tie)
                || tie.operator() != Operator.EQUAL
                || !schema.isText(type, tie.field())) {
            return Stream.empty();
        }
        int field = schema.field(type, tie.field());
        if (tie.operand() instanceof Operand.FieldOf other) {
            return Stream.of(new Tied.Tie(field, scope.variable(other), field(other, scope), 0));
        }
        return Stream.of(new Tied.Tie(field, -1, 0, constant(tie.operand())));
    }

    /** The variable of its own type whose fact a test says that it is; others are compared by their keys. */
    private static Optional<Integer> itself(Test test, String type, Scope scope) {
        if (test instanceof Test.Comparison same
                && same.operator() == Operator.EQUAL
                && same.field().equals(Fact.THIS)
                && same.operand() instanceof Operand.FieldOf other
                && other.field().equals(Fact.THIS)
                && scope.type(other).equals(type)) {
            return Optional.of(scope.variable(other));
        }
        return Optional.empty();
    }

    private Probe probe(Pattern pattern, Scope scope) {
        return Probe.all(probes(pattern.tests(), pattern.type(), scope));
    }

    private List<Probe> probes(List<Test> tests, String type, Scope scope) {
        return tests.stream().map(test -> probe(test, type, scope)).toList();
    }

    private Probe probe(Test test, String type, Scope scope) {
        if (test instanceof Test.All group) {
            return Probe.all(probes(group.tests(), type, scope));
        }
        if (test instanceof Test.Any group) {
            return Probe.any(probes(group.tests(), type, scope));
        }
        if (test instanceof Test.IsNone isNone) {
            return Probe.none(schema.field(type, isNone.field()), isNone.negated());
        }
        return itself(test, type, scope)
                .map(Probe::itself)
                .orElseGet(() -> comparison((Test.Comparison) test, type, scope));
    }

    private Probe comparison(Test.Comparison test, String type, Scope scope) {
        int field = schema.field(type, test.field());
        if (!(test.operand() instanceof Operand.FieldOf other)) {
            return Probe.constant(field, test.operator(), constant(test.operand()));
        }
        int variable = scope.variable(other);
        return test.operator() == Operator.NOT_EQUAL && schema.isText(type, test.field())
                ? Probe.otherFact(field, variable, field(other, scope))
                : Probe.join(field, test.operator(), variable, field(other, scope));
    }

    private int field(Operand.FieldOf other, Scope scope) {
        return schema.field(scope.type(other), other.field());
    }

    private long constant(Operand operand) {
        return schema.number(
                operand instanceof Operand.Constant constant
                        ? constant.value()
                        : limits.value(((Operand.Limit) operand).name()));
    }
}
