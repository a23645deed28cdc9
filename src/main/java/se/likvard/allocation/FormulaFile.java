package se.likvard.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.likvard.assessment.Status;
import se.likvard.value.Problem;
import se.likvard.value.Unit;
import se.likvard.yaml.Entries;
import se.likvard.yaml.Nodes;
import se.likvard.yaml.Yaml;
import se.likvard.yaml.Yaml.Node;

/** Reads a {@code formula.yaml}. */
final class FormulaFile {

    static final List<String> KEYS = List.of("title", "gives", "higherMeans", "versions");
    static final List<String> VERSION_KEYS = List.of("from", "source", "unknown", "constant", "terms");
    static final List<String> UNKNOWN_KEYS = List.of("rule", "status", "source");

    private final List<Problem> problems;

    private FormulaFile(List<Problem> problems) {
        this.problems = problems;
    }

    /** The formula of a file; empty when anything in it is wrong, and then every problem is told. */
    static Optional<Formula> read(String name, String file, byte[] bytes, List<Problem> problems) {
        FormulaFile reader = new FormulaFile(problems);
        return Yaml.read(file, bytes, problems)
                .flatMap(root -> Entries.read(root, KEYS, problems, entries -> reader.formula(name, entries)));
    }

    private Formula formula(String name, Entries entries) {
        return new Formula(
                name,
                entries.words("title"),
                entries.word("gives", Formula.Gives.class),
                entries.word("higherMeans", Formula.Direction.class),
                versions(entries));
    }

    private List<FormulaVersion> versions(Entries entries) {
        List<FormulaVersion> versions = new ArrayList<>();
        for (Node node : entries.node("versions")
                .map(each -> Nodes.items(each, problems))
                .orElse(List.of())) {
            Entries.read(node, VERSION_KEYS, problems, this::version).ifPresent(each -> {
                ModelFile.inOrder(versions.stream().map(FormulaVersion::from).toList(), each.from(), node, problems);
                versions.add(each);
            });
        }
        return List.copyOf(versions);
    }

    private FormulaVersion version(Entries entries) {
        return new FormulaVersion(
                entries.date("from"),
                entries.textOrWords("source"),
                entries.node("unknown")
                        .flatMap(node -> Entries.read(node, UNKNOWN_KEYS, problems, FormulaFile::unknown))
                        .orElse(new UnknownFigure(UnknownFigure.Rule.REFUSE, Status.H, ModelFile.NOTHING.source())),
                ModelFile.number(entries, "constant", Unit.PURE, problems),
                new TreeMap<>(Named.read(
                        entries,
                        "terms",
                        problems,
                        (terms, key) -> ModelFile.number(terms, key, Unit.PURE, problems))));
    }

    private static UnknownFigure unknown(Entries entries) {
        return new UnknownFigure(
                entries.word("rule", UnknownFigure.Rule.class),
                entries.word("status", Status.class),
                entries.textOrWords("source"));
    }
}
