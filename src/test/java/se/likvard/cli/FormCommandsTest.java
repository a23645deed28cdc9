package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.organiser.Organisers;

class FormCommandsTest {

    private static final Path FIXTURE = Path.of("fixtures/dunkelvad-kommun.json");

    @TempDir
    Path folder = Path.of("");

    @Test
    void aFormIsWrittenAndReadBack() {
        Path form = folder.resolve("form.xlsx");
        Path back = folder.resolve("back.json");
        Ran written = Ran.likvard("form", FIXTURE, "--out", form, "--as-of", "2025-11-01");
        assertThat(written).isEqualTo(new Ran(0, "", ""));
        Ran read = Ran.likvard("import", "form", form, "--out", back);
        assertThat(read).isEqualTo(new Ran(0, "", "0 ändringar\n"));
        assertThat(Organisers.read(back)).isEqualTo(Organisers.read(FIXTURE));
        assertThat(Ran.likvard("import", "form", form).out()).startsWith("{\n  \"registrationNumber\"");
    }

    @Test
    void assessWritesTheOpenQuestionsBesideTheReport() {
        Path form = folder.resolve("open.xlsx");
        Ran ran = Ran.likvard("assess", FIXTURE, "--as-of", "2025-11-01", "--form", form);
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("Bedömning av likvärdighet: Dunkelvad");
        assertThat(Ran.likvard("import", "form", form, "--lang", "en").err()).isEqualTo("0 changes\n");
    }

    @Test
    void whatIsNoFormIsInputThatCannotBeReadAndNothingIsWritten() throws Exception {
        Path file = Sample.file(folder, "form.xlsx", "a;b\n");
        Path out = folder.resolve("out.json");
        Ran ran = Ran.likvard("import", "form", file, "--out", out, "--lang", "en");
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).startsWith(file + ": error: the file is no whole Excel workbook");
        assertThat(Files.exists(out)).isFalse();
        assertThat(Ran.likvard("import", "form", folder.resolve("none.xlsx")).status())
                .isEqualTo(3);
    }

    @Test
    void aFormIsAboutOneOrganiserAndWritesOverNothingThatIsRead() throws Exception {
        String one = Sample.organiser("2129990011");
        Path two = Sample.file(folder, "two.ndjson", one + Sample.organiser("2129990022"));
        assertThat(Ran.likvard("form", two, "--out", folder.resolve("f.xlsx")).status())
                .isEqualTo(2);
        Path single = Sample.file(folder, "one.json", one);
        assertThat(Ran.likvard("form", single, "--out", single).status()).isEqualTo(2);
        assertThat(Files.readString(single)).isEqualTo(one);
        Path broken = Sample.file(folder, "broken.json", "{}");
        assertThat(Ran.likvard("form", broken, "--out", folder.resolve("f.xlsx"))
                        .status())
                .isEqualTo(3);
    }
}
