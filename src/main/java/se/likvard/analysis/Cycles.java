package se.likvard.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Test;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Words;

/**
 * Negation through a cycle: a rule that holds because an outcome is not there, while that outcome rests on the rule's own.
 * Then what is found depends on which is asked first.
 */
final class Cycles {

    private final List<Described> rules;
    private final Map<String, Set<String>> read = new HashMap<>();

    private Cycles(Rulebook rulebook) {
        this.rules = rulebook.described().stream().filter(Universe::observes).toList();
        rules.forEach(rule -> read.put(rule.name(), readBy(rule)));
    }

    private Set<String> readBy(Described rule) {
        return rules.stream()
                .filter(other -> mayRead(rule, other))
                .map(Described::name)
                .collect(Collectors.toSet());
    }

    static List<Fault> of(Rulebook rulebook) {
        return new Cycles(rulebook).faults();
    }

    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (Described rule : rules) {
            for (Parts.Reading reading : outcomes(rule)) {
                rules.stream()
                        .filter(other -> reading.againstIt() && mayBe(reading.pattern(), other))
                        .filter(other -> reaches(other.name(), rule.name()))
                        .findFirst()
                        .ifPresent(other -> faults.add(fault(rule, reading.pattern(), other)));
            }
        }
        return faults;
    }

    private static Fault fault(Described rule, Pattern pattern, Described other) {
        return Fault.error(
                pattern.place(),
                new Words(
                        "%s gäller när %s inte gör det, och vilar samtidigt på sitt eget utfall: nämn med rule == de utfall som menas"
                                .formatted(rule.name(), other.name()),
                        "%s holds when %s does not, and rests on its own outcome as well: name with rule == the outcomes that are meant"
                                .formatted(rule.name(), other.name())));
    }

    private boolean reaches(String from, String to) {
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            String next = waiting.pop();
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                waiting.addAll(read.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    private static List<Parts.Reading> outcomes(Described rule) {
        return Parts.readings(rule.tree())
                .filter(reading -> reading.pattern().type().equals("Outcome"))
                .toList();
    }

    /** Whether a rule may read the outcome of another. */
    static boolean mayRead(Described rule, Described other) {
        return outcomes(rule).stream().anyMatch(reading -> mayBe(reading.pattern(), other));
    }

    private static boolean mayBe(Pattern pattern, Described other) {
        return pattern.tests().stream().allMatch(test -> mayBe(test, other));
    }

    private static boolean mayBe(Test test, Described other) {
        if (test instanceof Test.All all) {
            return all.tests().stream().allMatch(each -> mayBe(each, other));
        }
        if (test instanceof Test.Any any) {
            return any.tests().stream().anyMatch(each -> mayBe(each, other));
        }
        if (test instanceof Test.Comparison comparison && comparison.operand() instanceof Operand.Constant constant) {
            String word = constant.value().toString();
            return switch (comparison.field()) {
                case "rule" -> same(comparison.operator(), word, other.name());
                case "kind" ->
                    same(comparison.operator(), word, other.metadata().kind().name());
                case "area" -> same(comparison.operator(), word, other.area());
                default -> true;
            };
        }
        // The areas that facts lie in are those of the organiser; patterns are no such area.
        boolean inArea = test instanceof Test.Comparison comparison
                && comparison.field().equals("area")
                && comparison.operand() instanceof Operand.FieldOf;
        return !(inArea && other.area().equals("PATTERNS"));
    }

    private static boolean same(Operator operator, String word, String own) {
        return operator == Operator.NOT_EQUAL ? !word.equals(own) : word.equals(own);
    }
}
