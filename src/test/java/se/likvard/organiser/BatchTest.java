package se.likvard.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    private static final String ONE = Given.organiser("");

    @TempDir
    Path folder;

    private List<String> entries(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        try (Stream<Entry> entries = Organisers.readAll(file)) {
            return entries.map(BatchTest::print).toList();
        }
    }

    private List<String> entries(String name, String content) throws IOException {
        return entries(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** position@line name, or the places of what is wrong. */
    private static String print(Entry entry) {
        String what = entry.organiser()
                .map(Organiser::name)
                .orElseGet(() -> entry.problems().stream()
                        .map(each -> each.where().replaceAll(".*[/\\\\](?=.*json)", ""))
                        .toList()
                        .toString());
        return entry.position() + "@" + entry.line() + " " + what;
    }

    @Test
    void oneObjectIsOneEntry() throws IOException {
        assertThat(entries("a.json", ONE)).containsExactly("1@1 Exempelby");
        assertThat(entries("b.json", "\uFEFF\n" + ONE.replace(",", ",\n"))).containsExactly("1@2 Exempelby");
        assertThat(entries("c.json", ONE + "\n\n")).containsExactly("1@1 Exempelby");
    }

    @Test
    void anArrayGivesEachWithItsLine() throws IOException {
        String array = "\uFEFF[" + ONE + ",\n\n{},\n" + ONE + "\n]\n";
        assertThat(entries("a.json", array))
                .containsExactly("1@1 Exempelby", "2@3 [/registrationNumber, /name, /organiserType]", "3@4 Exempelby");
        assertThat(entries("b.json", "[]")).isEmpty();
        assertThat(entries("c.json", "[" + ONE + ",7]")).containsExactly("1@1 Exempelby", "2@1 []");
    }

    @Test
    void anArrayThatIsCutOffKeepsWhatCameBefore() throws IOException {
        assertThat(entries("a.json", "[" + ONE + ",\n" + ONE + ",\n" + ONE.substring(0, 30)))
                .containsExactly("1@1 Exempelby", "2@2 Exempelby", "3@3 [a.json:3:31]");
        assertThat(entries("b.json", "[" + ONE + "]\n]")).hasSize(2).element(1).isEqualTo("2@2 [b.json:2:1]");
        assertThat(entries("c.json", "[" + ONE + "]\n7")).containsExactly("1@1 Exempelby", "2@2 [c.json:2:1]");
    }

    @Test
    void aBrokenLineDoesNotStopTheRest() throws IOException {
        String lines = ONE + "\n\n{\"name\":\n" + ONE.replace("MUNICIPAL", "X") + "\r\nnull\n" + ONE;
        assertThat(entries("a.ndjson", lines))
                .containsExactly(
                        "1@1 Exempelby",
                        "2@3 [a.ndjson:3:9]",
                        "3@4 [/organiserType]",
                        "4@5 [a.ndjson:5:1]",
                        "5@6 Exempelby");
    }

    @Test
    void linesAreKnownByTheirContentToo() throws IOException {
        assertThat(entries("a.json", ONE + "\n" + ONE)).containsExactly("1@1 Exempelby", "2@2 Exempelby");
        assertThat(entries("b.json", "{\"name\":\n" + ONE)).containsExactly("1@1 [b.json:1:9]", "2@2 Exempelby");
    }

    @Test
    void objectsOneAfterTheOtherAreReadToo() throws IOException {
        String pretty = ONE.replace(",", ",\n");
        assertThat(entries("a.json", pretty + "\n" + pretty)).containsExactly("1@1 Exempelby", "2@4 Exempelby");
    }

    @Test
    void aLineInAnotherEncodingIsToldAndDoesNotStopTheRest() throws IOException {
        String lines = ONE + "\n" + ONE.replace("Exempelby", "Åby") + "\n" + ONE;
        assertThat(entries("a.ndjson", lines.getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("1@1 Exempelby", "2@2 [a.ndjson:2:44]", "3@3 Exempelby");
        assertThat(entries("b.json", ("[\n" + lines + "]").getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("1@1 [b.json:3:44]");
    }

    @Test
    void anEmptyOrMissingFileIsToldInOneEntry() throws IOException {
        assertThat(entries("a.json", "")).containsExactly("1@1 [a.json]");
        assertThat(entries("a.ndjson", "\n")).containsExactly("1@1 [a.ndjson]");
        try (Stream<Entry> entries = Organisers.readAll(folder.resolve("none.json"))) {
            assertThat(entries.map(BatchTest::print)).containsExactly("1@1 [none.json]");
        }
    }

    @Test
    void aBadByteIsFoundWhereverItLies() throws IOException {
        for (int before : new int[] {0, 16_383, 16_384, 40_000}) {
            byte[] content = ("[" + " ".repeat(before) + "\u00e4]").getBytes(StandardCharsets.ISO_8859_1);
            assertThat(entries("a.json", content)).containsExactly("1@1 [a.json:1:" + (before + 2) + "]");
            byte[] cut = ("[" + " ".repeat(before) + "\u00e4").getBytes(StandardCharsets.UTF_8);
            assertThat(entries("a.json", Arrays.copyOf(cut, cut.length - 1)))
                    .containsExactly("1@1 [a.json:1:" + (before + 2) + "]");
        }
    }

    @Test
    void aFileIsReadWhileTheStreamIsConsumed() throws IOException {
        List<String> organisers = Collections.nCopies(50_000, ONE);
        for (String start : List.of("", "[")) {
            Path file = folder.resolve("large" + start + ".json");
            Files.writeString(file, start + String.join(start.isEmpty() ? "\n" : ",\n", organisers));
            try (Stream<Entry> entries = Organisers.readAll(file)) {
                Iterator<Entry> each = entries.iterator();
                assertThat(each.next().line()).isEqualTo(1);
                // what is no longer in the file can only be read by someone who has kept it all
                Files.write(file, new byte[0]);
                int rest = 0;
                while (each.hasNext() && each.next().organiser().isPresent()) {
                    rest++;
                }
                assertThat(rest).isLessThan(1000);
            }
        }
    }
}
