package se.likvard.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody names, and the files that are read of it: looked for once, so that what is hashed, kept from being written
 * over and read is the same.
 *
 * @param named files and folders
 * @param files those named, and those of folders in the order of their names, hidden ones passed over; in the place of
 *     what is in a folder that cannot be looked into, that folder
 */
public record Listing(List<Path> named, List<Path> files) {

    public Listing {
        named = List.copyOf(named);
        files = List.copyOf(files);
    }

    /** What there is now of what is named. */
    public static Listing of(List<Path> named) {
        return new Listing(
                named, named.stream().flatMap(Listing::files).distinct().toList());
    }

    /** Whether a file is named itself, and not only the folder that it is in. */
    boolean isNamed(Path file) {
        return named.contains(file);
    }

    /** The folders that are named. */
    public List<Path> folders() {
        return named.stream().filter(Files::isDirectory).toList();
    }

    /** The files of a folder. */
    public List<Path> in(Path folder) {
        return files.stream().filter(file -> file.startsWith(folder)).toList();
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        Search search = new Search();
        try {
            Files.walkFileTree(path, search);
        } catch (IOException e) {
            search.found.add(path);
        }
        return search.found.stream().sorted();
    }

    private static final class Search extends SimpleFileVisitor<Path> {

        private final List<Path> found = new ArrayList<>();

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes any) {
            if (file.getFileName().toString().matches("(?i)[^.].*\\.(csv|json|ndjson|xlsx)")
                    && Files.isRegularFile(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException why) {
            found.add(path);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
            if (why != null) {
                found.add(folder);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
