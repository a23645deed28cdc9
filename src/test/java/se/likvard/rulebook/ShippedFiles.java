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
record ShippedFiles(SortedMap<String, byte[]> files) {

    static final Path FOLDER = Path.of("rules");

    static ShippedFiles all() {
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

    ShippedFiles with(String path, String content) {
        return with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    ShippedFiles without(String path) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        assertThat(changed.remove(path)).as(path).isNotNull();
        return new ShippedFiles(changed);
    }

    /** With a stretch of a file written otherwise. */
    ShippedFiles replacing(String path, String old, String now) {
        assertThat(text(path)).contains(old);
        return with(path, text(path).replace(old, now));
    }

    /** The place of the first occurrence of a text in a file, as problems tell it. */
    String place(String path, String text) {
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

    String text(String path) {
        byte[] content = files.get(path);
        assertThat(content).as(path).isNotNull();
        return new String(content, StandardCharsets.UTF_8);
    }

    Rulebook rulebook() {
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
    Path writeTo(Path folder) {
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
