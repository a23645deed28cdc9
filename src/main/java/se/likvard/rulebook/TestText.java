package se.likvard.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** What the engine itself says of outcomes and areas; one slot is enough for it, and Drools can hash it. */
    private static final Set<String> NEVER_MISSING = Set.of(
            "Outcome.rule",
            "Outcome.kind",
            "Outcome.area",
            "Outcome.suspectedBreach",
            "UnitArea.area",
            "GradedArea.area");

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

    /** The test as constraints that must all hold, so that Drools can index those that compare for equality. */
    List<String> of(Test test) {
        if (test instanceof Test.All group) {
            return group.tests().stream().flatMap(each -> of(each).stream()).toList();
        }
        if (test instanceof Test.Any group) {
            return List.of(group.tests().stream()
                    .map(each -> String.join(" && ", of(each)))
                    .collect(Collectors.joining(" ) || ( ", "( ( ", " ) )")));
        }
        if (test instanceof Test.IsNone isNone) {
            return List.of(isNone(isNone));
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

    /** Two references: the same fact, another one, or not known. One that is known can only equal a fact. */
    private List<String> sameFact(Test.Comparison test) {
        String left = reference(type, test.field(), "");
        FieldOf other = (FieldOf) test.operand();
        String right = reference(typeOf(other), other.field(), other.variable() + ".");
        String same = left + " " + test.operator().sign() + " " + right;
        String holds = must ? same : or(same, mayBeAnother(test, other));
        boolean leftKnown = isAlwaysKnown(type, test.field());
        boolean rightKnown = isAlwaysKnown(typeOf(other), other.field());
        boolean mustEqual = must && test.operator() == Operator.EQUAL;
        if ((leftKnown && rightKnown) || (mustEqual && (leftKnown || rightKnown))) {
            return List.of(holds);
        }
        String bothFacts = left + " != " + Codes.NO_FACT + " && " + right + " != " + Codes.NO_FACT;
        String unknown = "( " + left + " == " + Codes.SOME_FACT + " || " + right + " == " + Codes.SOME_FACT + " )";
        return List.of(
                must
                        ? "( " + holds + " && " + bothFacts + " && !" + unknown + " )"
                        : "( " + or(holds, unknown) + " && " + bothFacts + " )");
    }

    /** Two of any number of facts may be different ones, though one dummy stands for them all. */
    private static String mayBeAnother(Test.Comparison test, FieldOf other) {
        boolean differ = test.operator() == Operator.NOT_EQUAL && other.field().equals(Fact.THIS);
        return differ ? other.variable() + ".weight > 1" : "";
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

    private List<String> figures(Test.Comparison test) {
        if (!(test.operand() instanceof FieldOf other)) {
            String code = emitter.codes().of(constant(test.operand(), emitter.limits())) + "L";
            return compare(test.field(), test.operator(), code, code);
        }
        String owner = typeOf(other);
        String low = emitter.property(owner, other.field(), low(owner, other.field()));
        String high = emitter.property(owner, other.field(), high(owner, other.field()));
        return compare(test.field(), test.operator(), other.variable() + "." + low, other.variable() + "." + high);
    }

    private List<String> compare(String field, Operator operator, String low, String high) {
        String ownLow = emitter.property(type, field, low(type, field));
        String ownHigh = emitter.property(type, field, high(type, field));
        String sign = " " + operator.sign() + " ";
        if (ownLow.equals(ownHigh) && low.equals(high)) {
            return List.of(ownLow + sign + low);
        }
        return switch (operator) {
            case LESS, AT_MOST -> List.of(must ? ownHigh + sign + low : ownLow + sign + high);
            case GREATER, AT_LEAST -> List.of(must ? ownLow + sign + high : ownHigh + sign + low);
            case EQUAL ->
                !must
                        ? List.of(ownLow + " <= " + high, ownHigh + " >= " + low)
                        : low.equals(high)
                                ? List.of(ownLow + " == " + low, ownHigh + " == " + low)
                                : List.of(ownHigh + " <= " + low, ownLow + " >= " + high);
            case NOT_EQUAL ->
                List.of(
                        must
                                ? "( " + ownHigh + " < " + low + " || " + ownLow + " > " + high + " )"
                                : "( " + ownLow + " < " + high + " || " + ownHigh + " > " + low + " )");
        };
    }

    private Slot low(String owner, String field) {
        return NEVER_MISSING.contains(owner + "." + field) ? Slot.KNOWN : must ? Slot.MUST_LOW : Slot.MAY_LOW;
    }

    private Slot high(String owner, String field) {
        return NEVER_MISSING.contains(owner + "." + field) ? Slot.KNOWN : must ? Slot.MUST_HIGH : Slot.MAY_HIGH;
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
