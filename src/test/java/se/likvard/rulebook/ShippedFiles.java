package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import se.likvard.value.Problem;

/** The shipped rules folder, in memory, with some of its files changed. */
public record ShippedFiles(SortedMap<String, byte[]> files) {

    static final Path FOLDER = Path.of("rules");

    public static ShippedFiles all() {
        List<Problem> problems = new ArrayList<>();
        RuleFiles read = RuleFiles.in(FOLDER, problems);
        assertThat(problems).isEmpty();
        return new ShippedFiles(read.files());
    }

    ShippedFiles with(String path, byte[] content) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(path, content);
        return new ShippedFiles(changed);
    }

    public ShippedFiles with(String path, String content) {
        return with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Only the shared files and these rules. */
    public ShippedFiles only(String... rules) {
        SortedMap<String, byte[]> few = new TreeMap<>(files);
        few.keySet()
                .removeIf(path -> path.split("/").length == 3
                        && !List.of(rules).contains(path.substring(0, path.lastIndexOf('/'))));
        return new ShippedFiles(few);
    }

    /** With one case for each rule that shows nothing. */
    public ShippedFiles withoutCases() {
        ShippedFiles none = this;
        for (String path : files.keySet()) {
            if (path.endsWith("/cases.yaml")) {
                none = none.with(path, "- case: nothing\n  asOf: 2025-11-01\n  expect: NOT_ASSESSED\n");
            }
        }
        return none;
    }

    /** With a rule that is like another, but for its name. */
    public ShippedFiles copying(String rule, String name) {
        ShippedFiles more = this;
        for (String path : files.keySet()) {
            if (path.startsWith(rule + "/") && !path.endsWith("parameters.yaml")) {
                String old = rule.substring(rule.indexOf('/') + 1);
                String file = path.substring(rule.length() + 1)
                        .replace(old + ".drl", name.substring(name.indexOf('/') + 1) + ".drl");
                more = more.with(name + "/" + file, text(path).replace(rule, name));
            }
        }
        return more;
    }

    ShippedFiles without(String path) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        assertThat(changed.remove(path)).as(path).isNotNull();
        return new ShippedFiles(changed);
    }

    /** With a stretch of a file written otherwise. */
    public ShippedFiles replacing(String path, String old, String now) {
        assertThat(text(path)).contains(old);
        return with(path, text(path).replace(old, now));
    }

    /** The place of the first occurrence of a text in a file, as problems tell it. */
    public String place(String path, String text) {
        String before = text(path).substring(0, text(path).indexOf(text));
        long line = 1 + before.chars().filter(each -> each == '\n').count();
        return path + ":" + line + ":" + (before.length() - before.lastIndexOf('\n'));
    }

    /** With every text file rewritten. */
    ShippedFiles rewritten(UnaryOperator<String> change) {
        ShippedFiles changed = this;
        for (String path : files.keySet()) {
            changed = changed.with(path, change.apply(text(path)));
        }
        return changed;
    }

    public String text(String path) {
        byte[] content = files.get(path);
        assertThat(content).as(path).isNotNull();
        return new String(content, StandardCharsets.UTF_8);
    }

    public Rulebook rulebook() {
        List<Problem> problems = new ArrayList<>();
        return RulebookReader.read(new RuleFiles(files), problems)
                .orElseThrow(() -> new AssertionError(problems.toString()));
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        assertThat(RulebookReader.read(new RuleFiles(files), problems).isPresent())
                .isEqualTo(problems.isEmpty());
        return problems;
    }

    /** Writes them to a folder, as policy staff have them. */
    public Path writeTo(Path folder) {
        files.forEach((path, content) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return folder;
    }
}
