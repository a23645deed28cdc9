package se.likvard.paraphrase;

import java.util.ArrayList;
import java.util.List;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Test;
import se.likvard.value.Words;

/** What an earlier rule says, as a sentence. */
final class Outcomes {

    private Outcomes() {}

    static Sentence of(Pattern pattern, Conditions conditions, boolean met) {
        List<Words> rules = new ArrayList<>();
        List<Test> rest = new ArrayList<>(conditions.rest(pattern));
        rest.removeIf(each -> named(each, rules, conditions));
        Words where = conditions.place(pattern);
        Words which = which(rules, met);
        boolean not = !met && !rules.isEmpty();
        Words head = new Words(
                which.sv() + " är " + (not ? "inte " : "") + "uppfylld" + where.sv(),
                which.en() + " is " + (not ? "not " : "") + "met" + where.en());
        return Sentence.with(head, "där", "where", conditions.tests(pattern, rest));
    }

    private static Words which(List<Words> rules, boolean met) {
        if (rules.isEmpty()) {
            return met ? new Words("någon regel", "some rule") : new Words("ingen regel", "no rule");
        }
        Words names = Compared.and(rules);
        return rules.size() == 1
                ? new Words("regeln " + names.sv(), "the rule " + names.en())
                : new Words("minst en av reglerna " + names.sv(), "at least one of the rules " + names.en());
    }

    /** Takes the rules that a test names; false when it names none. */
    private static boolean named(Test test, List<Words> rules, Conditions conditions) {
        if (test instanceof Test.Any group) {
            boolean all = group.tests().stream().allMatch(each -> named(each, new ArrayList<>(), conditions));
            return all && group.tests().stream().allMatch(each -> named(each, rules, conditions));
        }
        return test instanceof Test.Comparison comparison
                && comparison.field().equals("rule")
                && comparison.operator() == Operator.EQUAL
                && comparison.operand() instanceof Operand.Constant constant
                && rules.add(conditions.names().quoted(constant.value().toString()));
    }
}
