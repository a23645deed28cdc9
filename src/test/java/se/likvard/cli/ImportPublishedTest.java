package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPublishedTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsImportedCanBeAssessed() {
        Path out = folder.resolve("organisers.ndjson");
        Ran imported = Ran.likvard("import", "skolverket", published(), "--out", out, "--lang", "en");
        assertThat(imported.status()).isZero();
        assertThat(imported.out()).isEmpty();
        assertThat(imported.err()).contains("meritValue: ", "suppressed").contains("In all ");
        Ran assessed = Ran.likvard("assess", out, "--as-of", "2025-11-01", "--format", "json");
        assertThat(assessed.status()).isZero();
        assertThat(assessed.out().lines()).hasSizeGreaterThan(1).allMatch(line -> line.startsWith("{\"organiser\""));
    }

    @Test
    void aFileThatCannotBeTakenIsToldAndTheRestIsWritten() throws IOException {
        Path out = folder.resolve("organisers.ndjson");
        Path missing = folder.resolve("missing.csv");
        Ran ran = Ran.likvard("import", "skolverket", missing, published(), "--out", out);
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains(missing + ": fel: ");
        assertThat(Files.readAllLines(out)).hasSizeGreaterThan(1);
    }

    @Test
    void nothingTakenIsNothingWritten() {
        Path other = Sample.file(folder, "other.csv", "a;b\n1;2\n");
        Path out = folder.resolve("organisers.ndjson");
        assertThat(Ran.likvard("import", "skolverket", other, folder, "--out", out)
                        .status())
                .isEqualTo(3);
        assertThat(out).doesNotExist();
    }

    @Test
    void figuresAreAddedToOrganisersThatAreKnown() throws IOException {
        Path known = Sample.file(
                folder,
                "known.json",
                "{\"registrationNumber\":\"2120009001\",\"name\":\"Granby kommun\",\"organiserType\":\"MUNICIPAL\","
                        + "\"qualityWork\":{\"documented\":true}}");
        Path out = folder.resolve("organisers.ndjson");
        Ran ran = Ran.likvard("import", "skolverket", published(), "--with", known, "--out", out);
        assertThat(ran.status()).isZero();
        assertThat(Files.readString(out))
                .contains("\"qualityWork\":{\"documented\":true}")
                .contains("\"meritValue\":{\"value\":");
        Path again = folder.resolve("again.ndjson");
        assertThat(Ran.likvard("import", "skolverket", published(), "--with", out, "--out", again)
                        .status())
                .isZero();
        assertThat(again).hasSameTextualContentAs(out);
    }

    @Test
    void whatIsReadIsNeverOverwritten() throws IOException {
        Path file = Files.copy(published(), folder.resolve("marks.csv"));
        Ran ran = Ran.likvard("import", "skolverket", folder, "--out", file);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(file).hasSameTextualContentAs(published());
    }

    @Test
    void organisersThatCannotAllBeReadAreNotHalfKept() {
        Path known = Sample.file(folder, "known.ndjson", "{\"skolor\":1}\n");
        Path out = folder.resolve("organisers.ndjson");
        Ran ran = Ran.likvard("import", "skolverket", published(), "--with", known, "--out", out);
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains(known + ":1:2: /skolor: fel: ");
        assertThat(out).doesNotExist();
    }

    @Test
    void whenNoOrganiserIsNamedNothingIsWrittenAndThatIsTold() {
        Path out = folder.resolve("organisers.ndjson");
        Ran ran = Ran.likvard("import", "published", folder, "--out", out);
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains("Inget skrevs").contains("--with");
        assertThat(out).doesNotExist();
    }

    @Test
    void aPolicyOnSourcesThatIsWrongIsToldBeforeAnythingIsRead() throws IOException {
        Path rules = folder.resolve("policy");
        Files.createDirectory(rules);
        Sample.file(rules, "sources.yaml", "figures: [ kolda ]\nidentities: [ kolada ]\n");
        Ran ran =
                Ran.likvard("import", "skolverket", published(), "--rules", rules, "--out", folder.resolve("x.ndjson"));
        assertThat(ran.status()).isEqualTo(4);
        assertThat(ran.err()).contains("sources.yaml:1:12: fel: okänd källa", "kolada");
    }

    @Test
    void anEmptyFileIsCalledEmpty() {
        Path empty = Sample.file(folder, "empty.csv", "");
        Ran ran = Ran.likvard("import", "skolverket", empty, "--out", folder.resolve("x.ndjson"));
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err())
                .contains(empty + ": fel: filen är tom")
                .endsWith("\n")
                .doesNotContain("--with");
    }

    @Test
    void anOutputThatCannotBeWrittenIsTold() {
        Path out = folder.resolve("no/such/folder/x.ndjson");
        assertThat(Ran.likvard("import", "skolverket", published(), "--out", out)
                        .status())
                .isEqualTo(5);
    }

    /** The invented excerpt in the published form. */
    private static Path published() {
        return Path.of("src/test/resources/skolverket/utdrag-2025.csv");
    }
}
