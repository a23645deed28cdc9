package se.likvard.rulebook;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.likvard.dialect.Test;
import se.likvard.indicator.Indicator;
import se.likvard.indicator.Indicators;
import se.likvard.rulebook.gate.Gated;

/** Which parameters a rule rests on: those it names, and those of the indicators it reads. */
final class Uses {

    private Uses() {}

    static Set<String> limits(Gated gated, Map<String, Parameter> parameters) {
        Set<String> names = new TreeSet<>();
        gated.limits().forEach(limit -> names.add(limit.name()));
        gated.tree()
                .orElseThrow()
                .patterns()
                .forEach(pattern -> pattern.tests().stream()
                        .flatMap(Uses::fields)
                        .flatMap(field -> indicators(pattern.type(), field))
                        .forEach(each -> names.addAll(each.parameters())));
        names.retainAll(parameters.keySet());
        return names;
    }

    /** Every field that a test reads, also those it is made of. */
    static Stream<String> fields(Test test) {
        return test.singles().map(Uses::field);
    }

    static String field(Test test) {
        return test instanceof Test.IsNone isNone ? isNone.field() : ((Test.Comparison) test).field();
    }

    /** The indicator that a field is, if it is one. */
    static Stream<Indicator<?>> indicators(String type, String field) {
        return Indicators.all().stream()
                .filter(each ->
                        each.of().getSimpleName().equals(type) && each.name().equals(field));
    }
}
