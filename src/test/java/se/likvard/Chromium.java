package se.likvard;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One headless Chromium that shows page after page, where there is one; otherwise the test that asks for it is skipped and
 * says so.
 */
final class Chromium implements AutoCloseable {

    /** From here on a window is a laptop's; a narrower one is shown as a phone shows it. */
    private static final int WIDE = 500;

    private static final String LOADED =
            "new Promise(done => document.readyState === 'complete' ? done(true) : addEventListener('load', () => done(true)))";

    private final Process process;
    private final DevTools tools;

    private Chromium(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    /** The browser of this machine, started with its files in a folder. */
    static Chromium in(Path folder) throws IOException, InterruptedException {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(each -> Stream.of("chromium", "chromium-browser", "google-chrome", "chrome.exe")
                        .map(name -> Path.of(each, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "no Chromium here: the pages are not tried in a browser");
        Path profile = folder.resolve("profile");
        Process process = new ProcessBuilder(command(program.orElseThrow(), profile))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return new Chromium(process, DevTools.of(port(process, profile.resolve("DevToolsActivePort"))));
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static List<String> command(Path program, Path profile) {
        return List.of(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank");
    }

    private static int port(Process process, Path told) throws IOException, InterruptedException {
        for (int tries = 0; tries < 1200 && process.isAlive(); tries++) {
            if (Files.exists(told) && Files.readString(told).contains("\n")) {
                return Integer.parseInt(Files.readAllLines(told).get(0));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("Chromium did not start");
    }

    /** Shows a page in a window so wide, in dots, light or dark, on the screen or as paper would have it. */
    void show(Path page, int width, boolean dark, String medium) {
        tools.ask("Page.setBypassCSP", Map.of("enabled", true));
        tools.ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1200, "deviceScaleFactor", 1, "mobile", width < WIDE));
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        tools.ask("Emulation.setEmulatedMedia", Map.of("media", medium, "features", List.of(scheme)));
        String error = tools.ask("Page.navigate", Map.of("url", page.toUri().toString()))
                .path("errorText")
                .asText();
        if (!error.isEmpty()) {
            // or else Chromium's own page about the error would be looked at
            throw new IllegalStateException(page + ": " + error);
        }
        value(LOADED);
    }

    /** What a script comes to on the page that is shown, when it has run to its end. */
    JsonNode value(String script) {
        JsonNode answer = tools.ask(
                "Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** The page that is shown, on paper, as PDF. */
    String pdf() {
        JsonNode answer = tools.ask("Page.printToPDF", Map.of("preferCSSPageSize", true));
        return new String(Base64.getDecoder().decode(answer.path("data").asText()), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws InterruptedException {
        boolean ended = false;
        try {
            tools.ask("Browser.close", Map.of());
            ended = process.waitFor(30, TimeUnit.SECONDS);
        } finally {
            if (!ended) {
                process.destroyForcibly().waitFor();
            }
        }
    }
}
