package se.likvard.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Unit;
import se.likvard.yaml.Entries;
import se.likvard.yaml.Nodes;
import se.likvard.yaml.Yaml;

/** Reads a {@code formula.yaml} and its {@code cases.yaml}. */
final class FormulaFile {

    static final List<String> KEYS = List.of("title", "constant", "terms");
    static final List<String> CASE_KEYS = List.of("case", "given", "expect");

    private FormulaFile() {}

    /** An example of a formula: the figures, and the value to the digits that are printed. */
    record Example(String name, Map<String, BigDecimal> given, BigDecimal expected, Place place) {

        ModelCaseResult run(Formula formula) {
            BigDecimal got;
            try {
                got = formula.of(given).setScale(Math.max(0, expected.scale()), RoundingMode.HALF_UP);
            } catch (InvalidAllocationException e) {
                return new ModelCaseResult(
                        formula.name(),
                        name,
                        e.problems().stream()
                                .map(each -> new Problem(place.toString(), each.what()))
                                .toList());
            }
            Problem other = Problem.at(
                    place.toString(),
                    "%s, \"%s\": väntat %s, blev %s".formatted(formula.name(), name, expected, got),
                    "%s, \"%s\": expected %s, got %s".formatted(formula.name(), name, expected, got));
            return new ModelCaseResult(formula.name(), name, got.compareTo(expected) == 0 ? List.of() : List.of(other));
        }
    }

    /** The formula of a file; empty when anything in it is wrong, and then every problem is told. */
    static Optional<Formula> read(String name, String file, byte[] bytes, List<Problem> problems) {
        return Yaml.read(file, bytes, problems)
                .flatMap(root -> Entries.read(
                        root,
                        KEYS,
                        problems,
                        entries -> new Formula(
                                name,
                                entries.words("title"),
                                ModelFile.number(entries, "constant", Unit.PURE, problems),
                                new TreeMap<>(Named.read(
                                        entries,
                                        "terms",
                                        problems,
                                        (terms, key) -> ModelFile.number(terms, key, Unit.PURE, problems))))));
    }

    /** The sound examples of a file; every problem is told. */
    static List<Example> examples(String file, byte[] bytes, List<Problem> problems) {
        return Yaml.read(file, bytes, problems).map(root -> Nodes.items(root, problems)).stream()
                .flatMap(List::stream)
                .flatMap(node -> Entries.read(node, CASE_KEYS, problems, each -> example(each, problems)).stream())
                .toList();
    }

    private static Example example(Entries entries, List<Problem> problems) {
        return new Example(
                entries.text("case"),
                Named.read(entries, "given", problems, (given, key) -> given.number(key, Unit.PURE)),
                entries.number("expect", Unit.PURE),
                entries.place());
    }
}
