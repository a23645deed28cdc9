package se.likvard.rulebook.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.likvard.dialect.Vocabulary;

/**
 * A rule file of the tests. Its first lines say why it is there and what must be told of it:
 * {@code // EXPECT line:column part of the Swedish message}.
 */
record RuleFile(String name, byte[] bytes) {

    static final Vocabulary VOCABULARY = SampleVocabulary.vocabulary();

    /** What must be told, and where. */
    record Expected(String place, String part) {}

    /** All files of a folder, by name. */
    static List<RuleFile> in(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(RuleFile.class.getResource("/rulefiles/" + folder))
                        .toURI()))) {
            return files.filter(each -> each.toString().endsWith(".drl"))
                    .sorted()
                    .map(RuleFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuleFile read(Path path) {
        try {
            return new RuleFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Expected> expected() {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .filter(each -> each.startsWith("// EXPECT "))
                .map(each -> each.substring("// EXPECT ".length()))
                .map(each -> new Expected(
                        name + ":" + each.substring(0, each.indexOf(' ')), each.substring(each.indexOf(' ') + 1)))
                .toList();
    }

    Gated check() {
        return check(bytes);
    }

    /** The gate's answer for other bytes in this file's place. */
    Gated check(byte[] other) {
        return Gate.check(name, other, "test/rule", VOCABULARY);
    }

    @Override
    public String toString() {
        return name;
    }
}
