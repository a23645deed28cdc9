package se.likvard.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.RuleKind;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Test;
import se.likvard.rulebook.Logic;

/**
 * Rules that are bands of one scale: they have a criterion in common and go by the figures of the same kind of thing alone.
 *
 * @param bands strengths first, then in the order in which they run
 * @param fields the figures by which at least two of them go, in the order written
 */
record Scale(List<Logic> bands, List<String> fields) {

    /** All scales of some rules. */
    static Set<Scale> of(List<Logic> rules) {
        Map<String, List<Logic>> families = new LinkedHashMap<>();
        rules.stream()
                .filter(rule -> Universe.observes(rule) && goesByItsSubject(rule))
                .sorted(Comparator.comparing(rule -> rule.metadata().kind() != RuleKind.STRENGTH))
                .forEach(rule -> criteria(rule)
                        .forEach(criterion -> families.computeIfAbsent(
                                        criterion + " " + rule.tree().subject().type(), any -> new ArrayList<>())
                                .add(rule)));
        return families.values().stream()
                .map(bands -> new Scale(bands, shared(bands)))
                .filter(scale -> !scale.fields().isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the bands are about. */
    String subject() {
        return bands.get(0).tree().subject().type();
    }

    /** The criteria that a rule names. */
    static Stream<String> criteria(Logic rule) {
        return Stream.of(rule.metadata().criterion().split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty());
    }

    private static boolean goesByItsSubject(Logic rule) {
        List<Condition> conditions = rule.tree().conditions();
        return conditions.stream().flatMap(Condition::counts).findAny().isEmpty()
                && conditions.stream().flatMap(Condition::patterns).allMatch(each -> isItself(each, rule));
    }

    private static boolean isItself(Condition.Pattern pattern, Logic rule) {
        return pattern.tests().stream().anyMatch(test -> isItself(test, rule))
                && pattern.tests().stream()
                        .filter(test -> !isItself(test, rule))
                        .flatMap(Test::singles)
                        .noneMatch(test -> test instanceof Test.Comparison comparison
                                && comparison.operand() instanceof Operand.FieldOf);
    }

    private static boolean isItself(Test test, Logic rule) {
        return test instanceof Test.Comparison comparison
                && comparison.field().equals(Fact.THIS)
                && comparison.operator() == Operator.EQUAL
                && comparison.operand() instanceof Operand.FieldOf other
                && other.variable().equals(rule.tree().subject().variable())
                && other.field().equals(Fact.THIS);
    }

    private static List<String> shared(List<Logic> bands) {
        List<String> all =
                bands.stream().flatMap(band -> figures(band).stream()).toList();
        return all.stream()
                .distinct()
                .filter(field -> all.stream().filter(field::equals).count() > 1)
                .toList();
    }

    /** The fields that are compared by size. */
    private static Set<String> figures(Logic band) {
        return band.tree().conditions().stream()
                .flatMap(Condition::patterns)
                .flatMap(pattern -> pattern.tests().stream())
                .flatMap(Test::singles)
                .filter(Test.Comparison.class::isInstance)
                .map(Test.Comparison.class::cast)
                .filter(test -> test.operator() != Operator.EQUAL && test.operator() != Operator.NOT_EQUAL)
                .map(Test.Comparison::field)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
