package se.likvard.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.likvard.dialect.Comparing;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Test;
import se.likvard.dialect.Truth;
import se.likvard.value.Value;

/** Says when a thing passes a test, as a formula: when it surely does, or when it possibly does. */
final class Testing {

    private final Formulas formulas;
    private final Limits limits;
    /** The keys of the things that stand for any number of facts. */
    private final Set<Object> many;

    private final boolean surely;

    Testing(Formulas formulas, Limits limits, Set<Object> many, boolean surely) {
        this.formulas = formulas;
        this.limits = limits;
        this.many = many;
        this.surely = surely;
    }

    /** When a thing passes all of some tests. */
    Formula all(List<Test> tests, Thing thing, Map<String, Thing> bound) {
        if (tests.stream().anyMatch(test -> fails(test, thing, bound))) {
            return formulas.of(false);
        }
        List<Formula> all = new ArrayList<>();
        for (Test test : tests) {
            Formula formula = test(test, thing, bound);
            if (formula.isFalse()) {
                return formula;
            }
            all.add(formula);
        }
        return formulas.all(all);
    }

    /** Whether a test fails by what is settled alone: that is soon seen, while others may have much to compare. */
    private boolean fails(Test test, Thing thing, Map<String, Thing> bound) {
        if (test instanceof Test.All group) {
            return group.tests().stream().anyMatch(each -> fails(each, thing, bound));
        }
        if (test instanceof Test.Any group) {
            return group.tests().stream().allMatch(each -> fails(each, thing, bound));
        }
        return test instanceof Test.Comparison comparison
                && fails(comparison, thing.see(comparison.field()), operand(comparison.operand(), bound));
    }

    private boolean fails(Test.Comparison comparison, Term left, Term right) {
        return left.choice().isEmpty()
                && right.choice().isEmpty()
                && !holds(comparison, left.values().get(0), right.values().get(0));
    }

    private Formula test(Test test, Thing thing, Map<String, Thing> bound) {
        if (test instanceof Test.All group) {
            return all(group.tests(), thing, bound);
        }
        if (test instanceof Test.Any group) {
            return formulas.any(
                    group.tests().stream().map(each -> test(each, thing, bound)).toList());
        }
        if (test instanceof Test.IsNone isNone) {
            return thing.see(isNone.field()).passes(value -> isNone(isNone, value), formulas);
        }
        Test.Comparison comparison = (Test.Comparison) test;
        Term left = thing.see(comparison.field());
        Term right = operand(comparison.operand(), bound);
        return comparison.operator() == Operator.EQUAL && right.text().isPresent()
                ? left.is(right.text().get(), surely, formulas)
                : left.passes(right, (one, two) -> holds(comparison, one, two), formulas);
    }

    private boolean holds(Test.Comparison comparison, Value<?> left, Value<?> right) {
        return holds(left, comparison.operator(), right) || !surely && isOneOfMany(comparison, left, right);
    }

    /** Two of any number of facts may be different ones, though one thing stands for them all. */
    private boolean isOneOfMany(Test.Comparison test, Value<?> left, Value<?> right) {
        return test.operator() == Operator.NOT_EQUAL
                && test.operand() instanceof Operand.FieldOf
                && left.exact().equals(right.exact())
                && left.exact().filter(many::contains).isPresent();
    }

    private boolean isNone(Test.IsNone test, Value<?> value) {
        Truth none = Comparing.isNone(value);
        return holds(test.negated() ? none.negate() : none);
    }

    /** Whether a comparison holds, by this reading. */
    boolean holds(Value<?> left, Operator operator, Value<?> right) {
        return holds(Comparing.compare(left, operator, right));
    }

    private boolean holds(Truth truth) {
        return surely ? truth == Truth.TRUE : truth != Truth.FALSE;
    }

    /** What a thing is compared with. */
    Term operand(Operand operand, Map<String, Thing> bound) {
        if (operand instanceof Operand.Constant constant) {
            return Term.settled(Value.of(constant.value()));
        }
        if (operand instanceof Operand.Limit limit) {
            return Term.settled(Value.of(limits.value(limit.name())));
        }
        Operand.FieldOf other = (Operand.FieldOf) operand;
        Thing thing = bound.get(other.variable());
        if (thing == null) {
            throw new IllegalArgumentException("unbound variable " + other.variable());
        }
        return thing.see(other.field());
    }
}
