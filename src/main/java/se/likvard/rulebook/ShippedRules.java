package se.likvard.rulebook;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;

/**
 * The rules folder that comes with a program, in its jar or beside its classes.
 *
 * @param known a file that lies at its top
 */
record ShippedRules(URL known) {

    /** A file that every rulebook has: where it lies, the others lie. */
    private static final String KNOWN = "/rules/vocabulary.yaml";

    /** The one that came with this program. */
    static ShippedRules own() {
        return new ShippedRules(Objects.requireNonNull(ShippedRules.class.getResource(KNOWN), KNOWN));
    }

    /** What is read from the folder; once it is read, a jar is closed. */
    <T> T read(Function<Path, T> reading) {
        try {
            if (!(known.openConnection() instanceof JarURLConnection inJar)) {
                return reading.apply(folderOf(Path.of(known.toURI())));
            }
            try (FileSystem jar =
                    FileSystems.newFileSystem(Path.of(inJar.getJarFileURL().toURI()))) {
                return reading.apply(folderOf(jar.getPath("/" + inJar.getEntryName())));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot read the rules beside " + known, e);
        }
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent());
    }
}
