package se.likvard.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an interrupted run left is gone on with after its last whole line. */
class JournalTest {

    private static final List<String> LINES =
            List.of("{\"position\":1,\"a\":\"å}\"}\n", "{\"position\":2,\"b\":{}}\n", "{\"position\":3,\"c\":1}\n");
    private static final byte[] WHOLE = String.join("", LINES).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void wheneverItWasCutOffItComesToTheSame() throws IOException {
        for (int cut = 0; cut <= WHOLE.length; cut++) {
            Files.write(partial(), Arrays.copyOf(WHOLE, cut));
            assertThat(goOn()).as("cut at %s", cut).isEqualTo(linesIn(cut));
            assertThat(Files.readAllBytes(results())).as("cut at %s", cut).isEqualTo(WHOLE);
            assertThat(partial()).doesNotExist();
            Files.delete(results());
        }
    }

    /** After a power cut a file may have holes, or what another line left. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\n",
                "{\"position\":3,\"c\":1}\n",
                "{\"position\":2,\"b\":{\n{\"position\":3,\"c\":1}\n",
                "{\"position\":22,\"b\":{}}\n"
            })
    void whatIsNotTheNextLineIsNotBelieved(String after) throws IOException {
        Files.writeString(partial(), LINES.get(0) + after);
        assertThat(goOn()).isEqualTo(1);
        assertThat(Files.readAllBytes(results())).isEqualTo(WHOLE);
    }

    /** Adds what is not there, and says how much was. */
    private int goOn() throws IOException {
        try (Journal journal = Journal.open(folder)) {
            int there = journal.lines();
            for (String line : LINES.subList(there, LINES.size())) {
                journal.add(line.getBytes(StandardCharsets.UTF_8));
            }
            journal.finish();
            return there;
        }
    }

    private static int linesIn(int bytes) {
        String text = new String(WHOLE, 0, bytes, StandardCharsets.UTF_8);
        return (int) text.chars().filter(sign -> sign == '\n').count();
    }

    private Path partial() {
        return folder.resolve(Journal.PARTIAL);
    }

    private Path results() {
        return folder.resolve(Journal.RESULTS);
    }
}
