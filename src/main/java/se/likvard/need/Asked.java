package se.likvard.need;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.likvard.dialect.Comparing;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Evaluation;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Operand;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.dialect.Test.Comparison;
import se.likvard.dialect.Truth;
import se.likvard.value.Value;

/**
 * What a rule asks, test by test, so that what is told is what the rule goes by.
 *
 * @param rule the rule
 */
record Asked(RuleTree rule) {

    /** The comparisons of a type's fields with limits, in the order written. */
    Stream<Comparison> limitsOf(String type) {
        return tests(type)
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(each -> each.operand() instanceof Operand.Limit);
    }

    /** Whether a fact is as a comparison with a limit asks. */
    static Truth holds(Comparison test, Fact fact, Limits limits) {
        return Comparing.compare(fact.read(test.field()).value(), test.operator(), Value.of(bound(test, limits)));
    }

    /** The number of the limit that a comparison names. */
    static BigDecimal bound(Comparison test, Limits limits) {
        return (BigDecimal) limits.value(((Operand.Limit) test.operand()).name());
    }

    /** Whether there is a fact of a type as the rule speaks of it, ties to other facts left aside. */
    Truth any(String type, List<Fact> facts, Limits limits) {
        List<Test> own = tests(type).filter(each -> !isTie(each)).toList();
        RuleTree alone = new RuleTree(
                rule.name(), new Pattern(null, type, own, rule.subject().place()), List.of());
        Evaluation evaluation = new Evaluation(facts, limits);
        return facts.stream()
                .filter(each -> each.type().equals(type))
                .map(each -> evaluation.scope(alone, each).truth())
                .reduce(Truth.FALSE, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    private Stream<Test> tests(String type) {
        return rule.patterns().filter(each -> each.type().equals(type)).flatMap(each -> each.tests().stream());
    }

    private static boolean isTie(Test test) {
        return test instanceof Comparison comparison && comparison.operand() instanceof Operand.FieldOf;
    }
}
