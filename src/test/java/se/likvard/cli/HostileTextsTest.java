package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of rules and of organisers that would be code, a formula or a command elsewhere: everywhere they are only text. */
class HostileTextsTest {

    private static final String RULE = "principals/high-turnover";
    private static final String OBEYED = "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]";

    @TempDir
    private Path folder;

    private Path rules = Path.of("");

    @BeforeEach
    void rules() {
        rules = Sample.fewRules(folder);
    }

    private void titled(String title) {
        Sample.replace(
                rules.resolve(RULE + "/texts.yaml"), "title: \"Rektorerna byts ofta\"", "title: '" + title + "'");
    }

    @Test
    void aTextIsOnlyTextInThePageOfTheCoverage() throws IOException {
        titled("<script>alert(1)</script> ]]> <!-- &amp;");
        Sample.replace(rules.resolve(RULE + "/cases.yaml"), "- case: ", "- case: <img src=x onerror=alert(1)> ");
        Path page = folder.resolve("page.html");
        Ran ran = Ran.likvard("test", rules, "--coverage", "html", "--out", page);
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(Files.readString(page))
                .startsWith("<!doctype html>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &lt;!-- &amp;amp;")
                .doesNotContain("<script>alert", "<img src=x", "]]>");
    }

    /** A spreadsheet goes by the kind of the cell, a reader of CSV by its first sign: here is no cell that computes. */
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\",\"y\")", "+1+1", "-1+cmd|x", "@SUM(A1)"})
    void aTextIsNoFormulaInTheForm(String text) throws IOException {
        titled(text);
        Path organiser = Sample.file(
                folder, "o.json", Sample.organiser("2120000001").replace("Exempelby", text.replace("\"", "\\\"")));
        Path form = folder.resolve("form.xlsx");
        Ran ran = Ran.likvard("form", organiser, "--out", form, "--rules", rules, "--as-of", "2025-11-01");
        assertThat(ran.status()).as(ran.err()).isZero();
        String sheets = inside(form);
        String written = text.replace("\"", "&quot;");
        assertThat(sheets).contains(written).doesNotContain("<f>", "<f ", "hyperlink", "ddeLink");
    }

    private static String inside(Path form) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(form.toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(each -> each.getName().endsWith(".xml")).toList()) {
                try (InputStream stream = zip.getInputStream(entry)) {
                    text.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)"})
    void aTextIsAsItWasInJson(String text) throws IOException {
        titled(text);
        Path organiser = Sample.file(folder, "o.json", Sample.organiser("2120000001"));
        Ran ran = Ran.likvard("assess", organiser, "--as-of", "2025-11-01", "--rules", rules, "--format", "json");
        JsonNode outcomes = new ObjectMapper().readTree(ran.out()).get("outcomes");
        assertThat(outcomes).anyMatch(each -> each.get("rule").asText().equals(RULE));
        assertThat(ran.out()).doesNotContain("'=", "'@");
    }

    /** Escape, bell, an eight-bit command and marks that turn text around, in what an organiser calls itself. */
    @Test
    void noCommandPassesOnWhatATerminalObeys() throws IOException {
        String name = "\\u001b[2J\\u0007\\u009b31m\\u202eabc\\u2066";
        Path organiser =
                Sample.file(folder, "o.json", Sample.organiser("2120000001").replace("Exempelby", name));
        Path form = folder.resolve("f.xlsx");
        List<Object[]> commands = List.of(
                new Object[] {"assess", organiser, "--as-of", "2025-11-01", "--rules", rules},
                new Object[] {"assess", organiser, "--as-of", "2025-11-01", "--rules", rules, "--format", "json"},
                new Object[] {"assess", organiser, "--as-of", "2025-11-01", "--rules", rules, "--format", "html"},
                new Object[] {"explain", organiser, RULE, "--as-of", "2025-11-01", "--rules", rules},
                new Object[] {"explain", organiser, RULE, "--as-of", "2025-11-01", "--rules", rules, "--format", "json"
                },
                new Object[] {"form", organiser, "--out", form, "--rules", rules, "--as-of", "2025-11-01"});
        for (Object[] command : commands) {
            Ran ran = Ran.likvard(command);
            assertThat(ran.status()).as(List.of(command) + ran.err()).isIn(0, 3);
            assertThat(ran.out() + ran.err())
                    .as(List.of(command).toString())
                    .isNotEmpty()
                    .doesNotContainPattern(OBEYED);
        }
        assertThat(Files.exists(form) ? inside(form) : "").doesNotContainPattern(OBEYED);
    }

    /** In a rule's texts they are not let in at all, whichever command reads them. */
    @ParameterizedTest
    @ValueSource(strings = {"\\u001b[2J", "\\a", "\\u009b31m", "\\u202e", "\\u2066"})
    void aTextThatATerminalObeysIsRefusedByEveryCommand(String text) {
        Sample.replace(rules.resolve(RULE + "/texts.yaml"), "title: \"", "title: \"" + text);
        Path organiser = Sample.file(folder, "o.json", Sample.organiser("2120000001"));
        List<Object[]> commands = List.of(
                new Object[] {"check", rules},
                new Object[] {"test", rules},
                new Object[] {"test", rules, "--coverage", "html", "--out", folder.resolve("page.html")},
                new Object[] {"rules", rules},
                new Object[] {"rules", "show", RULE, "--rules", rules},
                new Object[] {"mutate", rules, "--rule", RULE},
                new Object[] {"explain", organiser, RULE, "--as-of", "2025-11-01", "--rules", rules},
                new Object[] {"assess", organiser, "--as-of", "2025-11-01", "--rules", rules});
        for (Object[] command : commands) {
            Ran ran = Ran.likvard(command);
            assertThat(ran.status()).as(List.of(command) + ran.out()).isIn(1, 4);
            assertThat(ran.out() + ran.err()).contains(RULE + "/texts.yaml:3:").doesNotContainPattern(OBEYED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"organiser", "parameters", "texts", "cases", "advice", "law", "vocabulary", "sources"})
    void aSchemaIsJsonAndNothingElse(String name) throws IOException {
        Ran ran = Ran.likvard("schema", name);
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).doesNotContainPattern(OBEYED);
        assertThat(new ObjectMapper().readTree(ran.out()).get("$schema").asText())
                .contains("2020-12");
    }
}
