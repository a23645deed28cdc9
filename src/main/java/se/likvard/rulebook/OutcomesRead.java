package se.likvard.rulebook;

import java.util.List;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Test;

/** The outcomes that a rule's conditions ask about, as far as the conditions themselves name whose they are. */
record OutcomesRead(List<Pattern> patterns) {

    static OutcomesRead by(Rule rule) {
        return new OutcomesRead(rule.tree()
                .patterns()
                .filter(pattern -> pattern.type().equals("Outcome"))
                .toList());
    }

    boolean isNone() {
        return patterns.isEmpty();
    }

    /** False only if no outcome of that rule can matter, whatever it is about. */
    boolean mayBeOf(Rule rule) {
        return rule.observes()
                && patterns.stream()
                        .anyMatch(pattern -> pattern.tests().stream().allMatch(test -> mayHold(test, rule)));
    }

    private static boolean mayHold(Test test, Rule rule) {
        if (test instanceof Test.All all) {
            return all.tests().stream().allMatch(each -> mayHold(each, rule));
        }
        if (test instanceof Test.Any any) {
            return any.tests().stream().anyMatch(each -> mayHold(each, rule));
        }
        return !(test instanceof Test.Comparison comparison
                        && comparison.operator() == Operator.EQUAL
                        && comparison.operand() instanceof Operand.Constant constant)
                || switch (comparison.field()) {
                    case "rule" -> constant.value().equals(rule.name());
                    case "area" -> constant.value().equals(rule.area());
                    case "kind" ->
                        constant.value().toString().equals(rule.kind().toString());
                    default -> true;
                };
    }
}
