package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.rulebook.ShippedFiles;

/** {@code compare}: what a change of rules means. */
class CompareRulesTest {

    private static final ShippedFiles FILES = ShippedFiles.all();
    private static final String RULE = "allocation/model-not-revised";
    private static final String DRL = RULE + "/model-not-revised.drl";
    private static final String FIXTURE = "fixtures/alvsala-kommun.json";
    private static final String DAY = "2025-11-01";

    @TempDir
    Path folder = Path.of("");

    private Path changed(String now) {
        return FILES.replacing(DRL, "yearsSinceRevision > limit.revisionYears", now)
                .writeTo(folder.resolve("changed"));
    }

    @Test
    void anExampleGetsDifferentOutcomesWhenItIsAssessedByBoth() throws IOException {
        Path now = changed("yearsSinceRevision >= limit.revisionYears");
        Path out = folder.resolve("out");
        Ran ran = Ran.likvard("compare", "rules", now, "--as-of", DAY, "--format", "json", "--out", out, "--exit-code");
        assertThat(ran.status()).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(Files.readString(out.resolve("comparison.json")));
        assertThat(json.path("answer").asText()).isEqualTo("DIFFERENT");
        assertThat(json.path("regions")).isNotEmpty();
        JsonNode region = json.path("regions").get(0);
        assertThat(region.path("rule").asText()).isEqualTo(RULE);
        assertThat(region.path("when").toString()).contains("3 år");
        Path example;
        try (var files = Files.list(out)) {
            example = files.filter(each -> each.toString().contains("01-"))
                    .findFirst()
                    .orElseThrow();
        }
        assertThat(verdict(example, Path.of("rules")))
                .hasValue(region.path("was").asText());
        assertThat(verdict(example, now)).hasValue(region.path("now").asText());
        assertThat(region.path("was")).isNotEqualTo(region.path("now"));
    }

    private static Optional<String> verdict(Path organiser, Path rules) throws IOException {
        Ran ran = Ran.likvard("assess", organiser, "--as-of", DAY, "--rules", rules, "--format", "json");
        return StreamSupport.stream(
                        new ObjectMapper().readTree(ran.out()).path("outcomes").spliterator(), false)
                .filter(each -> each.path("rule").asText().equals(RULE))
                .map(each -> each.path("verdict").asText())
                .findFirst();
    }

    @Test
    void anotherWayToWriteTheSameIsEquivalent() {
        Path now = FILES.replacing(
                        DRL,
                        "inUse == true, schoolForm in ( COMPULSORY, PRESCHOOL )",
                        "schoolForm in ( PRESCHOOL, COMPULSORY ), inUse == true")
                .writeTo(folder.resolve("changed"));
        Ran ran = Ran.likvard("compare", "rules", now, "--as-of", DAY, "--exit-code");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("Likvärdiga: ");
    }

    @Test
    void whoChangesIsToldAndBrokenOnesAreReportedWhileTheRestGoesOn() throws IOException {
        Path now = changed("yearsSinceRevision > 30");
        Path broken = Sample.file(folder, "broken.json", "{\n");
        Ran ran = Ran.likvard("compare", "rules", now, "--data", broken, FIXTURE, "--as-of", DAY, "--format", "json");
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains("broken.json:");
        List<String> lines = ran.out().lines().toList();
        JsonNode last = new ObjectMapper().readTree(lines.get(lines.size() - 1));
        assertThat(last.path("summary").path("organisers").asInt()).isEqualTo(1);
        assertThat(last.path("summary").path("changed").asInt()).isEqualTo(1);
        JsonNode error = new ObjectMapper().readTree(lines.get(0)).path("error");
        assertThat(error.path("position").asInt()).isEqualTo(1);
        assertThat(error.path("problems")).isNotEmpty();
        JsonNode first = new ObjectMapper().readTree(lines.get(1));
        assertThat(first.path("changes"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.path("shares"))
                        .extracting(JsonNode::asLong)
                        .containsExactly(last.path("summary").path("whole").asLong()));
    }

    @Test
    void theAnswerIsAboutThoseThatCouldBeRead() throws IOException {
        Path now = changed("yearsSinceRevision > 30");
        Path broken = Sample.file(folder, "broken.json", "{\n");
        for (String format : List.of("text", "html")) {
            assertThat(effects(now, format, FIXTURE, broken.toString()).out())
                    .contains("1 av 1 huvudman som gick att läsa får ett annat utfall.")
                    .contains("Inte med, för att de inte gick att läsa: 1.");
            assertThat(effects(now, format, broken.toString()).out())
                    .contains("Ingen huvudman gick att läsa, så det finns inget svar.")
                    .doesNotContain("0 av 0");
        }
        JsonNode summary = summary(effects(now, "json", FIXTURE, broken.toString()));
        assertThat(summary.path("organisers").asInt()).isEqualTo(1);
        assertThat(summary.path("broken").asInt()).isEqualTo(1);
        assertThat(summary(effects(now, "json", FIXTURE)).path("broken").asInt())
                .isZero();
    }

    private static Ran effects(Path now, String format, String... data) {
        return Ran.likvard(Stream.concat(
                        Stream.of("compare", "rules", now, "--as-of", DAY, "--format", format, "--data"),
                        Stream.of(data))
                .toArray());
    }

    private static JsonNode summary(Ran ran) throws IOException {
        List<String> lines = ran.out().lines().toList();
        return new ObjectMapper().readTree(lines.get(lines.size() - 1)).path("summary");
    }

    @Test
    void anUnknownRevisionIsToldAndNothingIsLeftBehind() {
        Ran ran = Ran.likvard("compare", "no-such-revision:rules", "rules", "--as-of", DAY, "--lang", "en");
        assertThat(ran.status()).isEqualTo(4);
        assertThat(ran.err())
                .matches("(?s).*(unknown revision no-such-revision|no git repository|git cannot be run).*");
    }

    /** The index of the fixture is 13 years old, so that two years or three is the same to it. */
    @Test
    void theChangeThatGivesMostIsNamed() {
        Path now = FILES.replacing(DRL, "yearsSinceRevision > limit.revisionYears", "yearsSinceRevision > 30")
                .replacing("allocation/index-outdated/parameters.yaml", "value: 2,", "value: 3,")
                .writeTo(folder.resolve("changed"));
        Ran compared = Ran.likvard("compare", "rules", now, "--data", FIXTURE, "--as-of", DAY, "--lang", "en");
        assertThat(compared.out().replaceAll("\\s+", " "))
                .containsPattern("Change \\(\\d\\), changed rule: " + RULE + ", brings about most: ");
    }

    /** One change and things that each become otherwise once: nothing is more than anything else. */
    @Test
    void nothingIsMostWhereThereIsNothingElse() {
        assertThat(effects(changed("yearsSinceRevision > 30"), "text", FIXTURE).out())
                .contains("1 av 1 huvudman får ett annat utfall.")
                .doesNotContain("Mest ger", "Oftast ändras", "1 gånger");
    }

    @Test
    void aRevisionStandsForItsFolder() throws IOException, InterruptedException {
        Path repository = folder.resolve("repository");
        FILES.writeTo(repository.resolve("rules"));
        git(repository, "init", "-q");
        git(repository, "add", ".");
        git(repository, "commit", "-q", "-m", "as shipped");
        changed("yearsSinceRevision > 30");
        Files.copy(
                folder.resolve("changed").resolve(DRL),
                repository.resolve("rules").resolve(DRL),
                StandardCopyOption.REPLACE_EXISTING);
        git(repository, "commit", "-q", "-a", "-m", "changed");
        assertThat(answer(repository, "HEAD~1:rules", "rules")).isEqualTo("DIFFERENT");
    }

    /** Asked in a process of its own, for git goes by the folder that one stands in. */
    private String answer(Path repository, String was, String now) throws IOException, InterruptedException {
        Path out = folder.resolve("answer.json");
        java(repository, out, "-Xmx1g", "compare", was, now, "--as-of", DAY, "--format", "json");
        return new ObjectMapper().readTree(out.toFile()).path("answer").asText();
    }

    private static void java(Path where, Path out, String heap, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                absolute(System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(words));
        run(where, out, command.toArray(String[]::new));
    }

    private static String absolute(String paths) {
        return Stream.of(paths.split(File.pathSeparator))
                .map(each -> Path.of(each).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void git(Path repository, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=N", "-c", "user.email=n@example.org"));
        command.addAll(List.of(words));
        run(repository, folder.resolve("git.txt"), command.toArray(String[]::new));
    }

    private static void run(Path where, Path out, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }

    /** All names together are twice as large as the memory there is. */
    @Test
    @Tag("slow")
    void organisersAreTakenOneAtATime() throws IOException, InterruptedException {
        Path now = changed("yearsSinceRevision > 30");
        Path many = folder.resolve("many.ndjson");
        try (Writer writer = Files.newBufferedWriter(many)) {
            for (int organiser = 0; organiser < 1000; organiser++) {
                writer.write(wide(organiser));
            }
        }
        assertThat(Files.size(many)).isGreaterThan(190_000_000);
        Path out = folder.resolve("effects.json");
        java(
                Path.of("").toAbsolutePath(),
                out,
                "-Xmx96m",
                "compare",
                "rules",
                now.toString(),
                "--data",
                many.toString(),
                "--as-of",
                DAY,
                "--format",
                "json");
        List<String> lines = Files.readAllLines(out);
        JsonNode summary =
                new ObjectMapper().readTree(lines.get(lines.size() - 1)).path("summary");
        assertThat(summary.path("organisers").asInt()).isEqualTo(1000);
        assertThat(summary.path("changed").asInt()).isEqualTo(1);
    }

    private static String wide(int number) {
        String model = "{\"id\":\"m\",\"schoolForm\":\"COMPULSORY\",\"inUse\":true,\"lastRevised\":\"2015-05-01\"}";
        return """
                {"registrationNumber":"%010d","name":"%s","organiserType":"MUNICIPAL"%s}
                """.formatted(
                        2_120_000_000L + number,
                        "N".repeat(200_000),
                        number == 500 ? ",\"allocationModels\":[" + model + "]" : "");
    }
}
