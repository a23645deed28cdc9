package se.likvard.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Unit;
import se.likvard.yaml.Entries;
import se.likvard.yaml.Nodes;
import se.likvard.yaml.Yaml;

/** An example of a formula: the figures, and the expected value to the digits that are printed. */
record FormulaCase(String name, LocalDate asOf, Map<String, BigDecimal> given, BigDecimal expected, Place place) {

    static final List<String> KEYS = List.of("case", "asOf", "given", "expect");

    /** The sound examples of a file; every problem is told. */
    static List<FormulaCase> read(String file, byte[] bytes, List<Problem> problems) {
        return Yaml.read(file, bytes, problems).map(root -> Nodes.items(root, problems)).stream()
                .flatMap(List::stream)
                .flatMap(node -> Entries.read(node, KEYS, problems, each -> read(each, problems)).stream())
                .toList();
    }

    private static FormulaCase read(Entries entries, List<Problem> problems) {
        return new FormulaCase(
                entries.text("case"),
                entries.date("asOf"),
                Named.read(entries, "given", problems, (given, key) -> given.number(key, Unit.PURE)),
                entries.number("expect", Unit.PURE),
                entries.place());
    }

    ModelCaseResult run(Formula formula) {
        BigDecimal got;
        try {
            BigDecimal sum = Allocations.version(formula, asOf).of(given);
            got = formula.gives().expected(sum).setScale(Math.max(0, expected.scale()), RoundingMode.HALF_UP);
        } catch (InvalidAllocationException e) {
            return result(
                    formula,
                    e.problems().stream()
                            .map(each -> new Problem(place.toString(), each.what()))
                            .toList());
        }
        Problem other = Problem.at(
                place.toString(),
                "%s, \"%s\": väntat %s, blev %s".formatted(formula.name(), name, expected, got),
                "%s, \"%s\": expected %s, got %s".formatted(formula.name(), name, expected, got));
        return result(formula, got.compareTo(expected) == 0 ? List.of() : List.of(other));
    }

    private ModelCaseResult result(Formula formula, List<Problem> failures) {
        return new ModelCaseResult(formula.name(), name, failures);
    }
}
