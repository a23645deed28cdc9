package se.likvard.reasoning;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Paths that belong together because something speaks of them together; what is in one block says nothing of another. */
public final class Blocks {

    private final Map<String, String> names = new HashMap<>();

    /** @param together sets of paths, each of which something speaks of */
    public Blocks(Iterable<? extends Collection<Set<String>>> together) {
        together.forEach(each -> each.forEach(this::join));
    }

    private void join(Set<String> paths) {
        String name = paths.isEmpty() ? "" : of(paths.iterator().next());
        paths.forEach(each -> names.put(of(each), name));
    }

    /** The name of the block that a path is in: one of its paths. */
    public String of(String path) {
        String name = path;
        String next = names.getOrDefault(name, name);
        while (!next.equals(name)) {
            name = next;
            next = names.getOrDefault(name, name);
        }
        return name;
    }
}
