package se.likvard.rulebook;

import java.util.List;
import se.likvard.assessment.Basis;
import se.likvard.assessment.RuleKind;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Test;

/**
 * The outcomes that a rule asks about, as far as its conditions themselves name whose they are.
 *
 * @param all whether it is about outcomes, of each of which it says something
 */
record OutcomesRead(List<Pattern> patterns, boolean all) {

    private static final String OUTCOME = "Outcome";

    static OutcomesRead by(Rule rule) {
        return new OutcomesRead(
                rule.tree()
                        .patterns()
                        .filter(pattern -> pattern.type().equals(OUTCOME))
                        .toList(),
                rule.tree().subject().type().equals(OUTCOME));
    }

    boolean isNone() {
        return patterns.isEmpty();
    }

    /** False only if no outcome of that rule can matter, whatever it is about. */
    boolean mayBeOf(Rule rule) {
        return rule.observes()
                && (all
                        || patterns.stream()
                                .anyMatch(pattern -> pattern.tests().stream().allMatch(test -> mayHold(test, rule))));
    }

    /** Whether a finding of the rule is a suspected breach of law for some values. */
    private static boolean mayBreach(Rule rule) {
        return rule.kind() == RuleKind.CONCERN
                && rule.metadata().basis().filter(Basis.LAW::equals).isPresent();
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
                    case "suspectedBreach" -> constant.value().equals(false) || mayBreach(rule);
                    default -> true;
                };
    }
}
