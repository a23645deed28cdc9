package se.likvard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.likvard.Likvard;
import se.likvard.value.Problem;

/**
 * What lies in a rules folder, and in the file with organisers, at one moment.
 *
 * @param texts by the path within the folder, in a coding that keeps every byte; what editors put there for themselves is
 *     left out
 * @param data of the file with organisers
 */
record Saved(SortedMap<String, String> texts, String data) {

    /** What editors keep beside a file: swap files, backups, what is written before it takes the file's place. */
    private static final Pattern EDITORS =
            Pattern.compile("[.#].*|.*(~|\\.sw[a-z]|\\.tmp|\\.bak|\\.orig)|\\d+|.*___jb_\\w+___");

    /** Deeper than rules lie, so that what lies too deep is told. */
    private static final int DEEPEST = 4;

    /** What is there now. */
    static Saved read(Path folder, Path data) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            for (Path each : walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                Path inside = folder.relativize(each);
                if (StreamSupport.stream(inside.spliterator(), false)
                        .noneMatch(name -> EDITORS.matcher(name.toString()).matches())) {
                    texts.put(inside.toString(), text(each));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Saved(texts, text(data));
    }

    /** A file may go while it is read: then it is not there. */
    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    /**
     * The rules as they were at that moment, whatever is written meanwhile.
     *
     * @throws se.likvard.rulebook.InvalidRulebookException with every problem, if there is any
     */
    Likvard load() throws IOException {
        Path copy = copy();
        try {
            return Likvard.load(copy);
        } finally {
            delete(copy);
        }
    }

    /** What is wrong with the file of sources. */
    List<Problem> sources() throws IOException {
        Path copy = copy();
        try {
            return SourcePolicy.check(copy);
        } finally {
            delete(copy);
        }
    }

    private Path copy() throws IOException {
        Path copy = Files.createTempDirectory("likvard");
        for (var each : texts.entrySet()) {
            Path file = copy.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue(), StandardCharsets.ISO_8859_1);
        }
        return copy;
    }

    private static void delete(Path copy) throws IOException {
        try (Stream<Path> walk = Files.walk(copy)) {
            for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
