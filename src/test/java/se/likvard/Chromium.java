package se.likvard;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium, where there is one; otherwise the test that asks for it is skipped and says so. */
final class Chromium {

    private final Path program;
    private final Path folder;

    private Chromium(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The browser of this machine, with its files in a folder. */
    static Chromium in(Path folder) {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(each -> Stream.of("chromium", "chromium-browser", "google-chrome", "chrome.exe")
                        .map(name -> Path.of(each, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "no Chromium here: the pages are not tried in a browser");
        return new Chromium(program.orElseThrow(), folder);
    }

    /** The page as it is when its scripts have run. */
    String dom(Path page, boolean dark) {
        String scheme = "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1);
        return run("--window-size=1400,1200", scheme, "--virtual-time-budget=30000", "--dump-dom", page.toUri());
    }

    /** The page on paper, as PDF. */
    String pdf(Path page) {
        Path paper = folder.resolve("paper.pdf");
        run("--no-pdf-header-footer", "--print-to-pdf=" + paper, page.toUri());
        try {
            return Files.readString(paper, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String run(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile")));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Path out = folder.resolve("out.txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("Chromium did not end: " + command);
            }
            return Files.readString(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
