package se.likvard.allocation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import se.likvard.value.Problem;
import se.likvard.yaml.Entries;
import se.likvard.yaml.Nodes;

/** Mappings by names that a file itself gives, as groups of pupils, schools or pools. */
final class Named {

    private Named() {}

    /** What belongs to a name that is known to be there. */
    static <T> T of(Map<String, T> named, String name) {
        return Objects.requireNonNull(named.get(name), name);
    }

    /** What is read of each name, in the order of the file; empty, and told, when there is no such mapping. */
    static <T> Map<String, T> read(
            Entries entries, String key, List<Problem> problems, BiFunction<Entries, String, T> value) {
        Map<String, T> named = new LinkedHashMap<>();
        entries.node(key).flatMap(node -> Nodes.mapping(node, problems)).ifPresent(mapping -> {
            List<String> names = List.copyOf(mapping.entries().keySet());
            Entries.read(mapping, names, problems, all -> {
                names.forEach(name -> named.put(name, value.apply(all, name)));
                return true;
            });
        });
        return named;
    }
}
