package se.likvard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.Likvard;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.value.Nearest;
import se.likvard.value.Problem;

/** Rules in a folder, or as they stood in a revision of a git repository: {@code HEAD~1:rules}. */
final class RuleSource {

    private static final long SECONDS = 60;

    private final String asked;

    RuleSource(String asked) {
        this.asked = asked;
    }

    /**
     * Loads them.
     *
     * @throws Failure if there are none, or they are wrong
     */
    Likvard load() {
        Path folder = Path.of(asked);
        int colon = asked.indexOf(':');
        if (Files.isDirectory(folder) || colon < 0) {
            return load(folder, folder.toString());
        }
        Path temporary = temporary();
        try {
            return load(taken(asked.substring(0, colon), asked.substring(colon + 1), temporary), asked);
        } finally {
            delete(temporary);
        }
    }

    private static Likvard load(Path folder, String shown) {
        try {
            return Likvard.load(folder);
        } catch (InvalidRulebookException e) {
            List<Problem> placed = e.problems().stream()
                    .map(each -> new Problem(
                            each.where().equals(folder.toString()) ? shown : shown + "/" + each.where(), each.what()))
                    .toList();
            throw new Failure(ExitCode.RULEBOOK, placed);
        }
    }

    /** The folder of a revision, as files in a temporary folder. */
    private Path taken(String revision, String path, Path temporary) {
        if (revision.isEmpty() || revision.startsWith("-")) {
            throw failure(
                    "skriv en revision före kolon, som HEAD~1:rules",
                    "write a revision before the colon, as HEAD~1:rules");
        }
        if (git("rev-parse", "--git-dir") == null) {
            throw failure(
                    "här finns inget git-arkiv; stå i ett, eller ange en mapp med regler",
                    "there is no git repository here; stand in one, or name a folder of rules");
        }
        if (git("rev-parse", "--verify", "--quiet", revision + "^{commit}") == null) {
            throw failure(
                    "okänd revision %s; %s".formatted(revision, nearest(revision, "menade du", "de finns")),
                    "unknown revision %s; %s".formatted(revision, nearest(revision, "did you mean", "there are")));
        }
        Path zip = temporary.resolve("rules.zip");
        String tree = revision + ":"
                + Objects.requireNonNullElse(git("rev-parse", "--show-prefix"), "")
                        .strip() + path;
        String clean = tree.endsWith("/") ? tree.substring(0, tree.length() - 1) : tree;
        if (git("archive", "--format=zip", "-o", zip.toString(), clean) == null) {
            throw failure(
                    "i %s finns ingen mapp %s".formatted(revision, path),
                    "in %s there is no folder %s".formatted(revision, path));
        }
        return unpacked(zip, temporary.resolve("rules"));
    }

    private static String nearest(String revision, String one, String many) {
        List<String> names = new ArrayList<>(List.of("HEAD"));
        String known = git("for-each-ref", "--format=%(refname:short)", "--sort=-committerdate", "--count=200");
        names.addAll((known == null ? "" : known).lines().toList());
        return Nearest.to(revision, names)
                .map(each -> one + " " + each + "?")
                .orElse(many + " " + String.join(", ", names.subList(0, Math.min(8, names.size()))));
    }

    private static Path unpacked(Path zip, Path folder) {
        try (FileSystem files = FileSystems.newFileSystem(zip)) {
            Path root = files.getPath("/");
            try (Stream<Path> all = Files.walk(root)) {
                for (Path each : (Iterable<Path>) all::iterator) {
                    Path target =
                            folder.resolve(root.relativize(each).toString()).normalize();
                    if (target.startsWith(folder) && Files.isDirectory(each)) {
                        Files.createDirectories(target);
                    } else if (target.startsWith(folder)) {
                        Files.copy(each, target);
                    }
                }
            }
            return folder;
        } catch (IOException e) {
            throw unwritable();
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("likvard-rules");
        } catch (IOException e) {
            throw unwritable();
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes any) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path each, @Nullable IOException any) throws IOException {
                    Files.delete(each);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            return; // what is left lies in the machine's own temporary folder
        }
    }

    /** What git says; null when it says no. */
    private static @Nullable String git(String... words) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String said;
            try (InputStream out = process.getInputStream()) {
                said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            }
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0 ? said : null;
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.INPUT,
                    "git",
                    "programmet git går inte att köra; ange mappar i stället för revisioner",
                    "the program git cannot be run; name folders instead of revisions");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private Failure failure(String sv, String en) {
        return new Failure(ExitCode.RULEBOOK, asked, sv, en);
    }

    private static Failure unwritable() {
        return new Failure(
                ExitCode.OUTPUT,
                System.getProperty("java.io.tmpdir", ""),
                "den tillfälliga mappen går inte att skriva",
                "the temporary folder cannot be written");
    }

    @Override
    public String toString() {
        return asked;
    }
}
