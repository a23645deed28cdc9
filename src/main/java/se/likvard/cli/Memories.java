package se.likvard.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.rulebook.Memory;

/** Where the program remembers what it checked: in the user's own cache folder, a file for each rules folder. */
final class Memories {

    /** Rules folders that are remembered; those that were checked last stay. */
    private static final int MOST = 16;

    private Memories() {}

    /** What is remembered of a rules folder; nothing when there is no place for it, or the program is no jar. */
    static Memory of(Path rules) {
        Optional<Path> cache = folder(System.getenv());
        Optional<String> build = build();
        if (cache.isEmpty() || build.isEmpty()) {
            return Memory.lost();
        }
        String name = Memory.sum(rules.toAbsolutePath().normalize().toString()) + ".memory";
        tidy(cache.get(), name);
        return Memory.at(cache.get().resolve(name), build.get());
    }

    /** The program's own folder among the user's caches. */
    static Optional<Path> folder(Map<String, String> environment) {
        return Stream.of(
                        absolute(environment.get("XDG_CACHE_HOME")),
                        absolute(environment.get("LOCALAPPDATA")),
                        absolute(environment.get("HOME")).map(home -> home.resolve(".cache")))
                .flatMap(Optional::stream)
                .findFirst()
                .map(each -> each.resolve("likvard"));
    }

    private static Optional<Path> absolute(@Nullable String path) {
        return Optional.ofNullable(path)
                .filter(each -> !each.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /** Makes room for one more. */
    static void tidy(Path cache, String name) {
        if (!Files.isDirectory(cache) || Files.exists(cache.resolve(name))) {
            return;
        }
        try (Stream<Path> all = Files.list(cache)) {
            List<Path> old = all.filter(each -> each.toString().endsWith(".memory"))
                    .sorted(Comparator.comparing(Memories::written).reversed())
                    .skip(MOST - 1L)
                    .toList();
            for (Path each : old) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            return; // somebody else is at it
        }
    }

    private static long written(Path file) {
        return file.toFile().lastModified();
    }

    /** The sums of all that the program's jar holds: another build may see the same rules with other eyes. */
    private static Optional<String> build() {
        CodeSource source = Memories.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar) ? Optional.of(sums(jar)) : Optional.empty();
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String sums(Path jar) throws IOException {
        try (JarFile program = new JarFile(jar.toFile(), false)) {
            return Memory.sum(program.stream()
                    .map(each -> each.getName() + " " + each.getCrc())
                    .collect(Collectors.joining("\n")));
        }
    }
}
