package se.likvard.rulebook;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.indicator.Indicators;
import se.likvard.rulebook.gate.Gated;

/** Which parameters a rule rests on: those it names, and those of the indicators it reads. */
final class Uses {

    private Uses() {}

    static Set<String> limits(Gated gated, Map<String, Parameter> parameters) {
        Set<String> names = new TreeSet<>();
        gated.limits().forEach(limit -> names.add(limit.name()));
        RuleTree tree = gated.tree().orElseThrow();
        Stream.concat(Stream.<Condition>of(tree.subject()), tree.conditions().stream())
                .flatMap(Order::patterns)
                .forEach(pattern -> pattern.tests().forEach(test -> indicators(pattern, test, names)));
        names.retainAll(parameters.keySet());
        return names;
    }

    private static void indicators(Pattern pattern, Test test, Set<String> names) {
        if (test instanceof Test.All group) {
            group.tests().forEach(each -> indicators(pattern, each, names));
        } else if (test instanceof Test.Any group) {
            group.tests().forEach(each -> indicators(pattern, each, names));
        } else {
            names.addAll(parameters(pattern.type(), field(test)));
        }
    }

    static String field(Test test) {
        return test instanceof Test.IsNone isNone ? isNone.field() : ((Test.Comparison) test).field();
    }

    private static Set<String> parameters(String type, String field) {
        Set<String> names = new TreeSet<>();
        Indicators.all().stream()
                .filter(each ->
                        each.of().getSimpleName().equals(type) && each.name().equals(field))
                .forEach(each -> names.addAll(each.parameters()));
        return names;
    }
}
