package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.likvard.assessment.Status;
import se.likvard.rulebook.Parameter.Dated;
import se.likvard.value.Problem;
import se.likvard.value.Unit;
import se.likvard.yaml.Entries;
import se.likvard.yaml.Nodes;
import se.likvard.yaml.Yaml;
import se.likvard.yaml.Yaml.Entry;
import se.likvard.yaml.Yaml.Mapping;
import se.likvard.yaml.Yaml.Node;

/** Reads a {@code parameters.yaml}. */
final class Parameters {

    static final List<String> KEYS = List.of("unit", "values");
    static final List<String> VALUE_KEYS = List.of("from", "year", "value", "status", "source");
    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2100;

    static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final List<Problem> problems;

    private Parameters(List<Problem> problems) {
        this.problems = problems;
    }

    /** The sound parameters of a file, in its order; every problem is told. */
    static List<Parameter> read(String file, byte[] bytes, List<Problem> problems) {
        return Yaml.read(file, bytes, problems)
                .flatMap(root -> Nodes.mapping(root, problems))
                .map(new Parameters(problems)::all)
                .orElse(List.of());
    }

    /** Tells each name that is defined more than once in the rulebook. */
    static void unique(List<Parameter> all, List<Problem> problems) {
        Map<String, Parameter> first = new HashMap<>();
        for (Parameter each : all) {
            Parameter other = first.putIfAbsent(each.name(), each);
            if (other != null) {
                problems.add(Problem.at(
                        each.place().toString(),
                        "parametern %s finns redan i %s".formatted(each.name(), other.place()),
                        "the parameter %s is already in %s".formatted(each.name(), other.place())));
            }
        }
    }

    private List<Parameter> all(Mapping root) {
        return root.entries().values().stream()
                .map(this::parameter)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Parameter> parameter(Entry entry) {
        if (!NAME.matcher(entry.key()).matches()) {
            problems.add(Problem.at(
                    entry.place().toString(),
                    "%s är inget namn på en parameter: skriv som revisionYears".formatted(entry.key()),
                    "%s is not a name of a parameter: write like revisionYears".formatted(entry.key())));
            return Optional.empty();
        }
        return Entries.read(entry.value(), KEYS, problems, entries -> {
            int before = problems.size();
            Unit unit = entries.word("unit", Unit.class);
            // Without a unit only the widest range can be asked for.
            Unit range = problems.size() == before ? unit : Unit.KRONOR;
            List<Node> nodes = entries.node("values")
                    .map(node -> Nodes.items(node, problems))
                    .orElse(List.of());
            return new Parameter(entry.key(), unit, values(nodes, range), entry.place());
        });
    }

    private List<Dated> values(List<Node> nodes, Unit unit) {
        List<Dated> values = new ArrayList<>();
        for (Node node : nodes) {
            dated(node, unit).ifPresent(each -> {
                if (!values.isEmpty()) {
                    inOrder(values.get(values.size() - 1), each);
                }
                values.add(each);
            });
        }
        return values;
    }

    private Optional<Dated> dated(Node node, Unit unit) {
        return Entries.read(node, VALUE_KEYS, problems, entries -> {
            boolean yearly = entries.has("year");
            if (yearly && entries.has("from")) {
                entries.problem("year", "ange from eller year, inte båda", "give from or year, not both");
            }
            LocalDate from = yearly ? null : entries.date("from");
            int year = yearly ? entries.whole("year", FIRST_YEAR, LAST_YEAR) : 0;
            return new Dated(
                    from,
                    year,
                    entries.number("value", unit),
                    entries.word("status", Status.class),
                    entries.textOrWords("source"),
                    entries.place());
        });
    }

    private void inOrder(Dated earlier, Dated later) {
        if ((earlier.from() == null) != (later.from() == null)) {
            tell(later, "blanda inte from och year i samma parameter", "do not mix from and year in one parameter");
        } else if (earlier.from() == null
                ? later.year() <= earlier.year()
                : !later.from().isAfter(earlier.from())) {
            tell(
                    later,
                    "%s ska komma efter %s".formatted(later.start(), earlier.start()),
                    "%s must come after %s".formatted(later.start(), earlier.start()));
        }
    }

    private void tell(Dated dated, String sv, String en) {
        problems.add(Problem.at(dated.place().toString(), sv, en));
    }
}
