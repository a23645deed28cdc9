package se.likvard.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
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
        areKept(Given.fixtures().subList(0, 2));
    }

    @Test
    @Tag("slow")
    void nothingIsLostOfAnyFixtureWhenItsFormIsOnlyOpenedAndSaved() throws Exception {
        areKept(Given.fixtures());
    }

    private void areKept(List<Path> fixtures) throws Exception {
        assumeTrue(isInstalled(), "LibreOffice (soffice) is not on the path");
        List<Organiser> organisers =
                fixtures.stream().<Organiser>map(Organisers::read).toList();
        List<Path> forms = new ArrayList<>();
        for (Organiser organiser : organisers) {
            byte[] form = OrganiserForm.all(organiser, Given.RULES, Given.DAY, Given.SWEDISH);
            forms.add(Files.write(folder.resolve("form" + forms.size() + ".xlsx"), form));
        }
        List<ReadForm> read = saved(converted(forms, "ods"));
        assertThat(read).extracting(ReadForm::organiser).isEqualTo(organisers);
        assertThat(read).allSatisfy(each -> assertThat(each.changes()).isEmpty());
    }

    @Test
    void whatWasEditedThereIsReadAndTheRestIsKept() throws Exception {
        assumeTrue(isInstalled(), "LibreOffice (soffice) is not on the path");
        Path form = folder.resolve("form.xlsx");
        Files.write(form, Given.form().bytes());
        Path flat = converted(List.of(form), "fods").get(0);
        String text = Files.readString(flat);
        assertThat(text).contains("<text:p>8,5 %</text:p>", "<text:p>2024-03-01</text:p>", "<text:p>ja</text:p>");
        Files.writeString(
                flat,
                text.replace("<text:p>8,5 %</text:p>", "<text:p>35 %</text:p>")
                        .replace("<text:p>2024-03-01</text:p>", "<text:p>2025-02</text:p>"));
        ReadForm read = saved(List.of(flat)).get(0);
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

    private List<ReadForm> saved(List<Path> files) throws Exception {
        List<ReadForm> read = new ArrayList<>();
        for (Path each : converted(files, "xlsx")) {
            read.add(OrganiserForm.read(Files.readAllBytes(each), Given.RULES));
        }
        return read;
    }

    /** All at once: it takes LibreOffice seconds to start. */
    private List<Path> converted(List<Path> files, String to) throws Exception {
        Path out = Files.createDirectories(folder.resolve("to-" + to));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                to,
                "--outdir",
                out.toString()));
        files.forEach(each -> command.add(each.toString()));
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return files.stream()
                .map(each -> out.resolve(each.getFileName().toString().replaceFirst("\\.\\w+$", "." + to)))
                .toList();
    }

    private static boolean isInstalled() throws IOException {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")));
    }
}
