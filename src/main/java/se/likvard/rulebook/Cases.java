package se.likvard.rulebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.assessment.Verdict;
import se.likvard.organiser.OrganiserType;
import se.likvard.rulebook.Case.GivenOutcome;
import se.likvard.value.Problem;
import se.likvard.yaml.Entries;
import se.likvard.yaml.Nodes;
import se.likvard.yaml.Yaml;
import se.likvard.yaml.Yaml.Node;
import se.likvard.yaml.Yaml.Scalar;

/** Reads a {@code cases.yaml}. */
final class Cases {

    static final List<String> OUTCOME_KEYS = List.of("rule", "subject", "verdict");
    static final List<String> KEYS =
            List.of("case", "asOf", "organiserType", "given", "outcomes", "expect", "subject", "missing");

    private final List<Problem> problems;

    private Cases(List<Problem> problems) {
        this.problems = problems;
    }

    /** The sound cases of a file, in its order; every problem is told. */
    static List<Case> read(String file, byte[] bytes, List<Problem> problems) {
        Cases reader = new Cases(problems);
        List<Case> cases = Yaml.read(file, bytes, problems).stream()
                .flatMap(root -> Nodes.items(root, problems).stream())
                .flatMap(node -> reader.read(node).stream())
                .toList();
        reader.unique(cases);
        return cases;
    }

    /** The same, and whether each case gives an organiser that could be sent in. */
    static List<Case> check(String file, byte[] bytes, List<Problem> problems) {
        int before = problems.size();
        List<Case> cases = read(file, bytes, problems);
        if (problems.size() == before) {
            List<Node> nodes = Yaml.read(file, bytes, problems).stream()
                    .flatMap(root -> Nodes.items(root, problems).stream())
                    .toList();
            for (int i = 0; i < cases.size(); i++) {
                new GivenPlaces(cases.get(i), nodes.get(i)).check(problems);
            }
        }
        return cases;
    }

    private Optional<Case> read(Node node) {
        return Entries.read(node, KEYS, problems, entries -> {
            OrganiserType type = entries.has("organiserType")
                    ? entries.word("organiserType", OrganiserType.class)
                    : OrganiserType.MUNICIPAL;
            return new Case(
                    entries.text("case"),
                    entries.date("asOf"),
                    type,
                    organiser(entries, type),
                    outcomes(entries),
                    entries.word("expect", Verdict.class),
                    entries.has("subject") ? Optional.of(subject(entries)) : Optional.empty(),
                    missing(entries),
                    entries.place());
        });
    }

    private ObjectNode organiser(Entries entries, OrganiserType type) {
        return entries.find("given")
                .flatMap(given -> Nodes.mapping(given, problems))
                .map(given -> new GivenOrganiser(problems).json(given, type))
                .orElseGet(() -> new GivenOrganiser(problems).json(type));
    }

    private List<GivenOutcome> outcomes(Entries entries) {
        Stream<Node> given = entries.find("outcomes").stream().flatMap(node -> Nodes.items(node, problems).stream());
        List<GivenOutcome> outcomes = given.flatMap(node -> Entries.read(
                        node,
                        OUTCOME_KEYS,
                        problems,
                        each -> new GivenOutcome(
                                each.text("rule"),
                                each.has("subject") ? subject(each) : "",
                                each.word("verdict", Verdict.class),
                                each.place()))
                        .stream())
                .toList();
        once(outcomes);
        return outcomes;
    }

    /** A rule says one thing of a subject. */
    private void once(List<GivenOutcome> outcomes) {
        Map<List<String>, GivenOutcome> first = new HashMap<>();
        for (GivenOutcome each : outcomes) {
            GivenOutcome other = first.putIfAbsent(List.of(each.rule(), each.subject()), each);
            if (other != null) {
                int line = other.place().line();
                problems.add(Problem.at(
                        each.place().toString(),
                        "vad %s säger om detta står redan på rad %s".formatted(each.rule(), line),
                        "what %s says of this is already on line %s".formatted(each.rule(), line)));
            }
        }
    }

    /** A key path; blank for the organiser. */
    private static String subject(Entries entries) {
        return entries.find("subject")
                .filter(Scalar.class::isInstance)
                .map(node -> ((Scalar) node).text())
                .orElseGet(() -> entries.text("subject"));
    }

    private static Optional<List<String>> missing(Entries entries) {
        return entries.has("missing")
                ? Optional.of(entries.texts("missing").stream()
                        .map(Scalar::text)
                        .sorted()
                        .toList())
                : Optional.empty();
    }

    private void unique(List<Case> cases) {
        Map<String, Case> first = new HashMap<>();
        for (Case each : cases) {
            Case other = first.putIfAbsent(each.name(), each);
            if (other != null) {
                int line = other.place().line();
                problems.add(Problem.at(
                        each.place().toString(),
                        "fallet \"%s\" finns redan på rad %s".formatted(each.name(), line),
                        "the case \"%s\" is already on line %s".formatted(each.name(), line)));
            }
        }
    }
}
