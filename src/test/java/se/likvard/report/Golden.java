package se.likvard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that people have read and found good. */
final class Golden {

    private static final Path ACTUAL = Path.of("target", "golden", "report");

    private static final Path APPROVED = Path.of("src", "test", "resources", "report");

    private Golden() {}

    /**
     * Compares with the text that was approved; what was printed is left under {@code target} for reading. With
     * {@code -Dlikvard.golden=write} it takes the place of the approved text: read what git says has changed.
     */
    static void check(String file, String printed) {
        try (InputStream approved = Golden.class.getResourceAsStream("/report/" + file)) {
            Files.createDirectories(ACTUAL);
            Files.writeString(ACTUAL.resolve(file), printed);
            if ("write".equals(System.getProperty("likvard.golden"))) {
                Files.writeString(APPROVED.resolve(file), printed);
                return;
            }
            String expected = approved == null ? "" : new String(approved.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(printed).as(file).isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
