package se.likvard.rulebook;

import java.util.Map;
import java.util.stream.Collectors;
import se.likvard.dialect.Fact;
import se.likvard.dialect.FactType;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operand.FieldOf;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Test;
import se.likvard.value.Kind;

/** The tests of one pattern in one reading, as comparisons of bounds. */
final class TestText {

    private final Emitter emitter;
    private final String type;
    private final boolean must;
    private final Map<String, String> scope;

    TestText(Emitter emitter, String type, boolean must, Map<String, String> scope) {
        this.emitter = emitter;
        this.type = type;
        this.must = must;
        this.scope = scope;
    }

    String of(Test test) {
        if (test instanceof Test.All group) {
            return group.tests().stream().map(this::of).collect(Collectors.joining(" && ", "( ", " )"));
        }
        if (test instanceof Test.Any group) {
            return group.tests().stream().map(this::of).collect(Collectors.joining(" || ", "( ", " )"));
        }
        if (test instanceof Test.IsNone isNone) {
            return isNone(isNone);
        }
        Test.Comparison comparison = (Test.Comparison) test;
        return kind(type, comparison.field()) == Kind.FACT ? sameFact(comparison) : figures(comparison);
    }

    private String isNone(Test.IsNone test) {
        if (kind(type, test.field()) == Kind.FACT) {
            return noFact(test);
        }
        boolean surely = must != test.negated();
        return emitter.property(type, test.field(), surely ? Slot.NONE : Slot.MAYBE_NONE)
                + (test.negated() ? " == 0" : " == 1");
    }

    private String noFact(Test.IsNone test) {
        String field = emitter.property(type, test.field(), Slot.FACT);
        String none = field + (test.negated() ? " != " : " == ") + Codes.NO_FACT;
        String some = field + (must ? " != " : " == ") + Codes.SOME_FACT;
        return must ? "( " + none + " && " + some + " )" : "( " + none + " || " + some + " )";
    }

    /** Two references: the same fact, another one, or not known. */
    private String sameFact(Test.Comparison test) {
        String left = reference(type, test.field(), "");
        FieldOf other = (FieldOf) test.operand();
        String right = reference(typeOf(other), other.field(), other.variable() + ".");
        String same = left + " " + test.operator().sign() + " " + right;
        String holds = must ? same : or(same, mayBeAnother(test, left));
        if (isAlwaysKnown(type, test.field()) && isAlwaysKnown(typeOf(other), other.field())) {
            return holds;
        }
        String bothFacts = left + " != " + Codes.NO_FACT + " && " + right + " != " + Codes.NO_FACT;
        String unknown = "( " + left + " == " + Codes.SOME_FACT + " || " + right + " == " + Codes.SOME_FACT + " )";
        return must
                ? "( " + holds + " && " + bothFacts + " && !" + unknown + " )"
                : "( " + or(holds, unknown) + " && " + bothFacts + " )";
    }

    /** Two of any number of facts may be different ones, though one dummy stands for them all. */
    private static String mayBeAnother(Test.Comparison test, String left) {
        return test.operator() == Operator.NOT_EQUAL ? left + " <= " + Codes.MANY : "";
    }

    private static String or(String one, String other) {
        return other.isEmpty() ? one : "( " + one + " || " + other + " )";
    }

    private String reference(String owner, String field, String prefix) {
        return prefix + (field.equals(Fact.THIS) ? "self" : emitter.property(owner, field, Slot.FACT));
    }

    /** Parents and the fact itself are known; what an outcome is about need not be. */
    private static boolean isAlwaysKnown(String owner, String field) {
        return field.equals(Fact.THIS) || !owner.equals("Outcome");
    }

    private String figures(Test.Comparison test) {
        if (!(test.operand() instanceof FieldOf other)) {
            String code = emitter.codes().of(constant(test.operand(), emitter.limits())) + "L";
            return compare(test.field(), test.operator(), code, code);
        }
        String owner = typeOf(other);
        String low = emitter.property(owner, other.field(), must ? Slot.MUST_LOW : Slot.MAY_LOW);
        String high = emitter.property(owner, other.field(), must ? Slot.MUST_HIGH : Slot.MAY_HIGH);
        return compare(test.field(), test.operator(), other.variable() + "." + low, other.variable() + "." + high);
    }

    private String compare(String field, Operator operator, String low, String high) {
        String sign = " " + operator.sign() + " ";
        return switch (operator) {
            case LESS, AT_MOST -> must ? high(field) + sign + low : low(field) + sign + high;
            case GREATER, AT_LEAST -> must ? low(field) + sign + high : high(field) + sign + low;
            case EQUAL -> equal(field, low, high);
            case NOT_EQUAL ->
                must
                        ? "( " + high(field) + " < " + low + " || " + low(field) + " > " + high + " )"
                        : "( " + low(field) + " < " + high + " || " + high(field) + " > " + low + " )";
        };
    }

    private String equal(String field, String low, String high) {
        if (must) {
            return low.equals(high)
                    ? "( " + low(field) + " == " + low + " && " + high(field) + " == " + low + " )"
                    : "( " + high(field) + " <= " + low + " && " + low(field) + " >= " + high + " )";
        }
        return "( " + low(field) + " <= " + high + " && " + high(field) + " >= " + low + " )";
    }

    private String low(String field) {
        return emitter.property(type, field, must ? Slot.MUST_LOW : Slot.MAY_LOW);
    }

    private String high(String field) {
        return emitter.property(type, field, must ? Slot.MUST_HIGH : Slot.MAY_HIGH);
    }

    private String typeOf(FieldOf other) {
        String owner = scope.get(other.variable());
        if (owner == null) {
            throw new IllegalStateException("unbound variable " + other.variable());
        }
        return owner;
    }

    private Kind kind(String owner, String field) {
        if (field.equals(Fact.THIS)) {
            return Kind.FACT;
        }
        FactType declared = emitter.vocabulary().type(owner).orElseThrow();
        return declared.field(field).orElseThrow().kind();
    }

    /** What a constant or a parameter stands for. */
    static Object constant(Operand operand, Limits limits) {
        if (operand instanceof Operand.Constant constant) {
            return constant.value();
        }
        return limits.value(((Operand.Limit) operand).name());
    }
}
