package se.likvard.source.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.source.told.Measure;
import se.likvard.source.told.Publication;
import se.likvard.value.Problem;
import se.likvard.yaml.Entries;
import se.likvard.yaml.Nodes;
import se.likvard.yaml.UnknownWord;
import se.likvard.yaml.Yaml;

/** Reads {@code rules/sources.yaml}: which source is believed when two differ. */
public final class PrecedenceFile {

    /** What the file is called in a rules folder. */
    public static final String NAME = "sources.yaml";

    static final List<String> KEYS = List.of("figures", "identities", "exceptions");
    static final List<String> IDS =
            Arrays.stream(Publication.values()).map(Publication::id).toList();

    static final List<String> FIGURES =
            Arrays.stream(Measure.values()).map(Measure::id).toList();

    private final List<Problem> problems;

    private PrecedenceFile(List<Problem> problems) {
        this.problems = problems;
    }

    /** The policy that came with the program. */
    public static Precedence standard() {
        String resource = "/rules/" + NAME;
        try (InputStream stream =
                Objects.requireNonNull(PrecedenceFile.class.getResourceAsStream(resource), resource)) {
            List<Problem> problems = new ArrayList<>();
            return read(NAME, stream.readAllBytes(), problems)
                    .orElseThrow(() -> new IllegalStateException(problems.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The policy of a file; empty when anything in it is wrong, and then every problem is told. */
    public static Optional<Precedence> read(String file, byte[] bytes, List<Problem> problems) {
        PrecedenceFile reader = new PrecedenceFile(problems);
        return Yaml.read(file, bytes, problems).flatMap(node -> Entries.read(node, KEYS, problems, reader::precedence));
    }

    private Precedence precedence(Entries entries) {
        return new Precedence(whole(entries, "figures"), whole(entries, "identities"), exceptions(entries));
    }

    /** An order in which every source has its place. */
    private List<Publication> whole(Entries entries, String key) {
        List<Publication> order = order(entries, key);
        List<String> missing =
                IDS.stream().filter(id -> !names(order).contains(id)).toList();
        if (!missing.isEmpty()) {
            String named = String.join(", ", missing);
            entries.problem(
                    key,
                    "varje källa ska ha sin plats; här saknas " + named,
                    "every source needs its place; missing: " + named);
        }
        return order;
    }

    private List<Publication> order(Entries entries, String key) {
        List<Publication> order = new ArrayList<>();
        for (Yaml.Scalar each : entries.texts(key)) {
            Optional<Publication> publication = Publication.of(each.text());
            if (publication.isEmpty()) {
                UnknownWord.tell(each.place(), "okänd källa", "unknown source", each.text(), IDS, problems);
            } else if (order.contains(publication.get())) {
                problems.add(Problem.at(
                        each.place().toString(),
                        each.text() + " står redan i listan",
                        each.text() + " is already in the list"));
            }
            publication.ifPresent(order::add);
        }
        return order;
    }

    private static List<String> names(List<Publication> order) {
        return order.stream().map(Publication::id).toList();
    }

    private Map<Measure, List<Publication>> exceptions(Entries entries) {
        Map<Measure, List<Publication>> exceptions = new EnumMap<>(Measure.class);
        entries.find("exceptions")
                .flatMap(node -> Nodes.mapping(node, problems))
                .ifPresent(mapping -> Entries.read(mapping, FIGURES, problems, named -> {
                    Stream.of(Measure.values())
                            .filter(measure -> named.has(measure.id()))
                            .forEach(measure -> exceptions.put(measure, order(named, measure.id())));
                    return true;
                }));
        return exceptions;
    }
}
