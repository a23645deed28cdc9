package se.likvard.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;

/** A form that LibreOffice has opened, edited and saved; left out where LibreOffice is not installed. */
class OfficeTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void nothingIsLostWhenAFormIsOnlyOpenedAndSaved() throws Exception {
        assumeTrue(isInstalled(), "LibreOffice (soffice) is not on the path");
        for (Path fixture : Given.fixtures().subList(0, 3)) {
            Organiser organiser = Organisers.read(fixture);
            Path form = folder.resolve("form.xlsx");
            Files.write(form, OrganiserForm.all(organiser, Given.RULES, Given.DAY, Given.SWEDISH));
            ReadForm read = saved(converted(form, "ods"));
            assertThat(read.changes()).isEmpty();
            assertThat(read.organiser()).isEqualTo(organiser);
        }
    }

    @Test
    void whatWasEditedThereIsReadAndTheRestIsKept() throws Exception {
        assumeTrue(isInstalled(), "LibreOffice (soffice) is not on the path");
        Path form = folder.resolve("form.xlsx");
        Files.write(form, Given.form().bytes());
        Path flat = converted(form, "fods");
        String text = Files.readString(flat);
        assertThat(text).contains("<text:p>8,5 %</text:p>", "<text:p>2024-03-01</text:p>", "<text:p>ja</text:p>");
        Files.writeString(
                flat,
                text.replace("<text:p>8,5 %</text:p>", "<text:p>35 %</text:p>")
                        .replace("<text:p>2024-03-01</text:p>", "<text:p>2025-02</text:p>"));
        ReadForm read = saved(flat);
        assertThat(read.changes())
                .extracting(each -> each.where() + " " + each.what().en())
                .containsExactlyInAnyOrder(
                        "Resursfördelningsmodeller!I7 Share of the budget that is distributed by need: 8.5 % → 35 %",
                        "Behovsbedömningar!D7 Day on which the needs were assessed: 2024-03-01 → 2025-02");
        String origin = ",\"source\":\"Huvudmannen, formulär\",\"observed\":\"2025-10-15\"}";
        assertThat(Organisers.write(read.organiser()).toString())
                .isEqualTo(Organisers.write(Given.ORGANISER)
                        .toString()
                        .replace("\"weightedShare\":0.085", "\"weightedShare\":{\"value\":0.35" + origin)
                        .replace(
                                "\"made\":\"2024-03-01\"",
                                "\"made\":{\"from\":\"2025-02-01\",\"to\":\"2025-02-28\"" + origin));
    }

    private ReadForm saved(Path file) throws Exception {
        return OrganiserForm.read(Files.readAllBytes(converted(file, "xlsx")), Given.RULES);
    }

    private Path converted(Path file, String to) throws Exception {
        Path out = Files.createDirectories(folder.resolve("to-" + to));
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        to,
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return out.resolve(file.getFileName().toString().replaceFirst("\\.\\w+$", "." + to));
    }

    private static boolean isInstalled() throws IOException {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")));
    }
}
