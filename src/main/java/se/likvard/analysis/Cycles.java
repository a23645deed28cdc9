package se.likvard.analysis;

import java.util.ArrayList;
import java.util.List;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.Test;
import se.likvard.rulebook.Logic;
import se.likvard.value.Words;

/**
 * Negation through a cycle: a rule that holds because an outcome is not there, while that outcome rests on the rule's own.
 * Then what is found depends on which is asked first.
 */
final class Cycles {

    private final Universes universes;

    private Cycles(Universes universes) {
        this.universes = universes;
    }

    static List<Fault> of(Universes universes) {
        return new Cycles(universes).faults();
    }

    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (Logic rule : universes.rules()) {
            for (Parts.Reading reading : outcomes(rule)) {
                universes.read(rule).stream()
                        .filter(other -> reading.againstIt() && mayBe(reading.pattern(), other))
                        .filter(other -> reaches(other, rule))
                        .findFirst()
                        .ifPresent(other -> faults.add(fault(rule, reading.pattern(), other)));
            }
        }
        return faults;
    }

    private static Fault fault(Logic rule, Pattern pattern, Logic other) {
        return Fault.error(
                pattern.place(),
                new Words(
                        "%s gäller när %s inte gör det, och vilar samtidigt på sitt eget utfall: nämn med rule == de utfall som menas"
                                .formatted(rule.name(), other.name()),
                        "%s holds when %s does not, and rests on its own outcome as well: name with rule == the outcomes that are meant"
                                .formatted(rule.name(), other.name())));
    }

    private boolean reaches(Logic from, Logic to) {
        return universes.needed(List.of(from)).contains(to);
    }

    private static List<Parts.Reading> outcomes(Logic rule) {
        return Parts.readings(rule.tree())
                .filter(reading -> reading.pattern().type().equals("Outcome"))
                .toList();
    }

    /** Whether a rule may read the outcome of another. */
    static boolean mayRead(Logic rule, Logic other) {
        return outcomes(rule).stream().anyMatch(reading -> mayBe(reading.pattern(), other));
    }

    private static boolean mayBe(Pattern pattern, Logic other) {
        return pattern.tests().stream().allMatch(test -> mayBe(test, other));
    }

    private static boolean mayBe(Test test, Logic other) {
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
