package se.likvard.yaml;

import java.util.List;
import java.util.Optional;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.yaml.Yaml.Mapping;
import se.likvard.yaml.Yaml.Node;
import se.likvard.yaml.Yaml.Sequence;

/** A part of a file as what it should be. */
public final class Nodes {

    private Nodes() {}

    /** The node as a mapping; a problem when it is something else. */
    public static Optional<Mapping> mapping(Node node, List<Problem> problems) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        tell(problems, node.place(), "här ska stå nycklar med värden", "keys with values belong here");
        return Optional.empty();
    }

    /** The node's items as a list; a problem when it is something else or empty. */
    public static List<Node> items(Node node, List<Problem> problems) {
        if (node instanceof Sequence sequence && !sequence.items().isEmpty()) {
            return sequence.items();
        }
        tell(
                problems,
                node.place(),
                "här ska stå en lista med minst en post",
                "a list with at least one item belongs here");
        return List.of();
    }

    private static void tell(List<Problem> problems, Place place, String sv, String en) {
        problems.add(Problem.at(place.toString(), sv, en));
    }
}
