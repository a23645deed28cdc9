package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code effect}. When its text has changed on purpose: {@code -Dlikvard.golden=write} writes the fixture's results anew;
 * read what git says has changed.
 */
class EffectCommandTest {

    private static final Path FILE = Path.of("fixtures/effect/organisers.ndjson");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"sv,text,sv.txt", "en,text,en.txt", "sv,json,effects.json"})
    void theFixtureIsToldAsPeopleHaveReadIt(String language, String format, String file) throws IOException {
        Ran ran = effect(FILE, "--lang", language, "--format", format);
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        Path approved = Path.of("fixtures/effect/organisers." + file);
        if ("write".equals(System.getProperty("likvard.golden"))) {
            Files.writeString(approved, ran.out());
        }
        assertThat(ran.out()).isEqualTo(Files.readString(approved));
        assertThat(ran.out().lines()).allMatch(line -> format.equals("json") || line.length() <= 100);
    }

    @Test
    void theOrderInTheFileChangesNothingAndTheSeedIsTold() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        StringBuilder turned = new StringBuilder();
        lines.forEach(line -> turned.insert(0, line + "\n"));
        Path file = Sample.file(folder, "turned.ndjson", turned.toString());
        assertThat(effect(file).out()).isEqualTo(effect(FILE).out());
        JsonNode other = json(effect(FILE, "--seed", "7", "--format", "json"));
        assertThat(other.path("seed").asInt()).isEqualTo(7);
        assertThat(other.path("efforts"))
                .isEqualTo(json(effect(FILE, "--format", "json")).path("efforts"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndTheRestCounts() throws IOException {
        String good = Sample.organiser("2129990001").strip();
        Path file = Sample.file(
                folder, "some.ndjson", good + "\n{\"registrationNumber\":\"1\",\"nmae\":\"X\"}\n" + good + "\n");
        Ran ran = effect(file, "--lang", "en", "--format", "json");
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err())
                .contains("some.ndjson:2:23: /registrationNumber: error: ")
                .contains("some.ndjson:2:27: /nmae: error: ")
                .contains("some.ndjson:3: /registrationNumber: error: 2129990001 is in the file already");
        assertThat(json(ran).path("organisers")).hasSize(1);
        assertThat(json(ran).path("mayBeMore")).isNotEmpty();
    }

    @Test
    void aPageOfHtmlIsRefusedAndTheInputNeverWrittenOver() {
        assertThat(effect(FILE, "--format", "html").status()).isEqualTo(2);
        Path file = Sample.file(folder, "one.json", Sample.organiser("2129990001"));
        assertThat(effect(file, "--out", file).status()).isNotZero();
        Path out = folder.resolve("effects.txt");
        assertThat(effect(file, "--out", out)).isEqualTo(new Ran(0, "", ""));
        assertThat(out).content().startsWith("Vad ledde insatserna till?");
    }

    private static JsonNode json(Ran ran) throws IOException {
        return new ObjectMapper().readTree(ran.out());
    }

    private static Ran effect(Object file, Object... more) {
        Object[] words = new Object[4 + more.length];
        words[0] = "effect";
        words[1] = file;
        words[2] = "--as-of";
        words[3] = "2025-11-01";
        System.arraycopy(more, 0, words, 4, more.length);
        return Ran.likvard(words);
    }
}
