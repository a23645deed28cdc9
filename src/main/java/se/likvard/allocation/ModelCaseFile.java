package se.likvard.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Problem;
import se.likvard.value.Unit;
import se.likvard.yaml.Entries;
import se.likvard.yaml.Nodes;
import se.likvard.yaml.Yaml;
import se.likvard.yaml.Yaml.Node;

/** Reads the {@code cases.yaml} beside a model. */
final class ModelCaseFile {

    static final List<String> KEYS = List.of("case", "asOf", "budget", "schools", "expect");
    static final List<String> SCHOOL_KEYS = List.of("id", "type", "index", "pupils");
    static final List<String> EXPECT_KEYS = List.of("id", "gross", "net", "rowByRow", "from", "to");

    private final List<Problem> problems;

    private ModelCaseFile(List<Problem> problems) {
        this.problems = problems;
    }

    /** The sound cases of a file; every problem is told. */
    static List<ModelCase> read(String file, byte[] bytes, List<Problem> problems) {
        ModelCaseFile reader = new ModelCaseFile(problems);
        return Yaml.read(file, bytes, problems).map(root -> Nodes.items(root, problems)).stream()
                .flatMap(List::stream)
                .flatMap(node -> Entries.read(node, KEYS, problems, reader::read).stream())
                .toList();
    }

    private ModelCase read(Entries entries) {
        return new ModelCase(
                entries.text("case"),
                entries.date("asOf"),
                optional(entries, "budget", Unit.KRONOR),
                items(entries, "schools").stream()
                        .flatMap(node -> Entries.read(node, SCHOOL_KEYS, problems, this::school).stream())
                        .toList(),
                items(entries, "expect").stream()
                        .flatMap(node -> Entries.read(node, EXPECT_KEYS, problems, ModelCaseFile::expected).stream())
                        .toList(),
                entries.place());
    }

    private List<Node> items(Entries entries, String key) {
        return entries.node(key).map(node -> Nodes.items(node, problems)).orElse(new ArrayList<>());
    }

    private School school(Entries entries) {
        Optional<OrganiserType> type =
                entries.has("type") ? Optional.of(entries.word("type", OrganiserType.class)) : Optional.empty();
        return new School(
                entries.text("id"),
                entries.place().toString(),
                type,
                new Stated(entries.placeOf("index").toString(), optional(entries, "index", Unit.SOCIO_ECONOMIC_INDEX)),
                new TreeMap<>(Named.read(entries, "pupils", problems, ModelCaseFile::pupils)));
    }

    private static Stated pupils(Entries groups, String name) {
        return new Stated(groups.placeOf(name).toString(), Optional.of(groups.number(name, Unit.PUPILS)));
    }

    private static ModelCase.Expected expected(Entries entries) {
        return new ModelCase.Expected(
                entries.text("id"),
                optional(entries, "gross", Unit.KRONOR),
                optional(entries, "net", Unit.KRONOR),
                optional(entries, "rowByRow", Unit.KRONOR),
                optional(entries, "from", Unit.KRONOR),
                optional(entries, "to", Unit.KRONOR),
                entries.place());
    }

    private static Optional<BigDecimal> optional(Entries entries, String key, Unit unit) {
        return entries.has(key) ? Optional.of(entries.number(key, unit)) : Optional.empty();
    }
}
