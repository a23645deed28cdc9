package se.likvard.rulebook;

import java.util.ArrayList;
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
    private final Twin twin;
    private final String type;
    private final boolean must;
    private final Map<String, String> scope;

    TestText(Emitter emitter, Twin twin, String type, boolean must, Map<String, String> scope) {
        this.emitter = emitter;
        this.twin = twin;
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
        FieldOf other = (FieldOf) test.operand();
        String left = reference(type, test.field());
        String right = twin.bound(other.variable(), reference(typeOf(other), other.field()));
        List<String> open = new ArrayList<>();
        if (!isAlwaysKnown(type, test.field())) {
            open.add(left);
        }
        if (!isAlwaysKnown(typeOf(other), other.field())) {
            open.add(right);
        }
        String same = left + " " + test.operator().sign() + " " + right;
        return must ? surely(same, open, test.operator()) : maybe(left, same, open, test);
    }

    private static List<String> surely(String same, List<String> open, Operator operator) {
        List<String> constraints = new ArrayList<>(List.of(same));
        if (operator != Operator.EQUAL || open.size() == 2) {
            open.forEach(each -> constraints.add(each + " != " + Codes.NO_FACT));
            open.forEach(each -> constraints.add(each + " != " + Codes.SOME_FACT));
        }
        return constraints;
    }

    private List<String> maybe(String left, String same, List<String> open, Test.Comparison test) {
        List<String> ways = new ArrayList<>(List.of(same));
        open.forEach(each -> ways.add(each + " == " + Codes.SOME_FACT));
        if (test.operator() == Operator.NOT_EQUAL) {
            ways.add(left + " <= "
                    + Codes.MANY); // one dummy stands for any number of facts, which may be different ones
        }
        List<String> constraints = new ArrayList<>();
        constraints.add(ways.size() == 1 ? same : "( " + String.join(" || ", ways) + " )");
        open.forEach(each -> constraints.add(each + " != " + Codes.NO_FACT));
        return constraints;
    }

    private String reference(String owner, String field) {
        return field.equals(Fact.THIS) ? "self" : emitter.property(owner, field, Slot.FACT);
    }

    /** Parents and the fact itself are known; what an outcome is about need not be. */
    private static boolean isAlwaysKnown(String owner, String field) {
        return field.equals(Fact.THIS) || !owner.equals("Outcome");
    }

    private List<String> figures(Test.Comparison test) {
        if (!(test.operand() instanceof FieldOf other)) {
            String code = emitter.codes().of(constant(test.operand(), twin.limits())) + "L";
            return compare(test.field(), test.operator(), code, code);
        }
        String owner = typeOf(other);
        String low = emitter.property(owner, other.field(), low(owner, other.field()));
        String high = emitter.property(owner, other.field(), high(owner, other.field()));
        return compare(
                test.field(), test.operator(), twin.bound(other.variable(), low), twin.bound(other.variable(), high));
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
