package se.likvard.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.likvard.value.Place;
import se.likvard.value.Problem;

/**
 * What a rules folder holds.
 *
 * @param files the bytes of each file by its path within the folder, with {@code /} between the names
 * @param models those of the allocation models, likewise
 */
record RuleFiles(SortedMap<String, byte[]> files, SortedMap<String, byte[]> models) {

    /** Bytes of a file. */
    private static final long LARGEST = 256 * 1024;
    /** Bytes of all files. */
    private static final long LARGEST_FOLDER = 32L * 1024 * 1024;
    /** Files and folders; whoever has more has named another folder. */
    private static final int MOST = 5_000;
    /** A file lies at most here: area/rule/file. */
    private static final int DEEPEST = 3;

    private static final Pattern FOLDER = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern FILE = Pattern.compile("(README|CHANGES)\\.md|[a-z][a-z0-9-]*\\.(drl|yaml|md)");

    /** Control characters, marks of direction and lone surrogates. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

    /** What {@code likvard schema} has written for editors: no part of the rules, and not read. */
    private static final Pattern SCHEMA = Pattern.compile("schema/[a-z]+\\.json");

    RuleFiles {
        files = Collections.unmodifiableSortedMap(files);
        models = Collections.unmodifiableSortedMap(models);
    }

    /** Without allocation models. */
    RuleFiles(SortedMap<String, byte[]> files) {
        this(files, new TreeMap<>());
    }

    /** The rules that came with the program. */
    static RuleFiles standard(List<Problem> problems) {
        return ShippedRules.own().read(folder -> in(folder, problems));
    }

    /** The files of a folder; what does not belong there is told and left out. */
    static RuleFiles in(Path folder, List<Problem> problems) {
        int before = problems.size();
        RuleFiles files = of(all(folder, problems));
        if (files.files().isEmpty() && problems.size() == before) {
            tell(problems, folder.toString(), "mappen innehåller inga regler", "the folder holds no rules");
        }
        return files;
    }

    /** The files among all that lay in a folder. */
    static RuleFiles of(SortedMap<String, byte[]> all) {
        return new RuleFiles(ModelFiles.part(all, false), ModelFiles.part(all, true));
    }

    /** All that lies in a folder, the allocation models too. */
    static SortedMap<String, byte[]> all(Path folder, List<Problem> problems) {
        Taken taken = new Taken();
        if (!Files.isDirectory(folder)) {
            tell(problems, folder.toString(), "mappen med regler finns inte", "there is no such rules folder");
            return taken.files;
        }
        try {
            Path root = folder.toRealPath();
            entries(root, problems).forEach(each -> take(root, each, taken, problems));
        } catch (IOException | UncheckedIOException e) {
            tell(problems, folder.toString(), "mappen går inte att läsa", "the folder cannot be read");
        }
        return taken.files;
    }

    /** What was taken of a folder so far. */
    private static final class Taken {

        private final SortedMap<String, byte[]> files = new TreeMap<>();
        private long size;

        void add(String name, byte[] bytes) {
            files.put(name, bytes);
            size += bytes.length;
        }
    }

    private static List<Path> entries(Path root, List<Problem> problems) throws IOException {
        try (Stream<Path> walk = Files.walk(root, DEEPEST + 1)) {
            List<Path> found = walk.skip(1).limit(MOST + 1L).sorted().toList();
            if (found.size() <= MOST) {
                return found;
            }
        }
        tell(
                problems,
                root.toString(),
                "mappen innehåller mer än %s filer; är det rätt mapp?".formatted(MOST),
                "the folder holds more than %s files; is it the right one?".formatted(MOST));
        return List.of();
    }

    private static void take(Path root, Path path, Taken taken, List<Problem> problems) {
        Path inside = root.relativize(path);
        String name = inside.toString().replace(inside.getFileSystem().getSeparator(), "/");
        String where = new Place(shown(name), 1, 1).toString();
        if (Files.isSymbolicLink(path)) {
            tell(
                    problems,
                    where,
                    "länkar läses inte: lägg filen själv här",
                    "links are not read: put the file itself here");
        } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            folder(inside, where, problems);
        } else if (!SCHEMA.matcher(name).matches() && belongs(inside, where, problems)) {
            if (taken.size > LARGEST_FOLDER) {
                tell(
                        problems,
                        where,
                        "filen läses inte: mappens filer är större än %s byte".formatted(LARGEST_FOLDER),
                        "the file is not read: the folder's files are larger than %s bytes".formatted(LARGEST_FOLDER));
                return;
            }
            bytes(path, where, problems).ifPresent(bytes -> taken.add(name, bytes));
        }
    }

    /** A name as a message may show it: a terminal must not obey what stands in it. */
    private static String shown(String name) {
        return UNSEEN.matcher(name).replaceAll("\uFFFD");
    }

    private static boolean belongs(Path inside, String where, List<Problem> problems) {
        if (inside.getNameCount() > DEEPEST) {
            tell(
                    problems,
                    where,
                    "filen ligger för djupt; regler ligger i område/regel",
                    "the file lies too deep; rules lie in area/rule");
            return false;
        }
        boolean right = FILE.matcher(inside.getFileName().toString()).matches();
        if (!right) {
            tell(
                    problems,
                    where,
                    "filen hör inte hemma bland reglerna; här läses bara .drl, .yaml och .md med namn av a–z, 0–9 och bindestreck",
                    "the file does not belong among the rules; only .drl, .yaml and .md are read, named with a–z, 0–9 and hyphens");
        }
        return right;
    }

    private static void folder(Path inside, String where, List<Problem> problems) {
        // A zip file system writes a folder's name with a slash after it.
        String name = inside.getFileName().toString().replace("/", "");
        if (!FOLDER.matcher(name).matches()) {
            tell(
                    problems,
                    where,
                    "mappens namn får bara ha a–z, 0–9 och bindestreck",
                    "the folder's name may only have a–z, 0–9 and hyphens");
        }
    }

    private static Optional<byte[]> bytes(Path path, String where, List<Problem> problems) {
        try {
            long size = Files.size(path);
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && size <= LARGEST) {
                return Optional.of(bytes(path));
            }
            tell(
                    problems,
                    where,
                    "filen är %s byte; högst %s läses, och bara vanliga filer".formatted(size, LARGEST),
                    "the file is %s bytes; at most %s are read, and ordinary files only".formatted(size, LARGEST));
        } catch (IOException e) {
            tell(problems, where, "filen går inte att läsa", "the file cannot be read");
        }
        return Optional.empty();
    }

    /** No more than may be read, also of a file that grows or becomes a link meanwhile. */
    private static byte[] bytes(Path path) throws IOException {
        // A jar has no links, and knows no such option.
        boolean onDisk = path.getFileSystem().equals(FileSystems.getDefault());
        OpenOption[] options = onDisk ? new OpenOption[] {LinkOption.NOFOLLOW_LINKS} : new OpenOption[0];
        try (InputStream stream = Files.newInputStream(path, options)) {
            byte[] bytes = stream.readNBytes((int) LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("grew while it was read");
            }
            return bytes;
        }
    }

    private static void tell(List<Problem> problems, String where, String sv, String en) {
        problems.add(Problem.at(where, sv, en));
    }
}
