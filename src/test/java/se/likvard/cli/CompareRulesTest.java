package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
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
        JsonNode first = new ObjectMapper().readTree(lines.get(0));
        assertThat(first.path("changes"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.path("shares"))
                        .extracting(JsonNode::asLong)
                        .containsExactly(last.path("summary").path("whole").asLong()));
    }

    @Test
    void anUnknownRevisionIsToldAndNothingIsLeftBehind() {
        Ran ran = Ran.likvard("compare", "no-such-revision:rules", "rules", "--as-of", DAY, "--lang", "en");
        assertThat(ran.status()).isEqualTo(4);
        assertThat(ran.err())
                .matches("(?s).*(unknown revision no-such-revision|no git repository|git cannot be run).*");
    }

    @Test
    void sweepingAValueCountsEachOrganiserOnceAtEachPoint() throws IOException {
        Ran ran = Ran.likvard(
                "sweep",
                "rules",
                "--vary",
                "allocation/index-outdated:index-years=1..20",
                "--data",
                FIXTURE,
                "--as-of",
                DAY,
                "--format",
                "json");
        assertThat(ran.status()).isZero();
        JsonNode points = new ObjectMapper().readTree(ran.out()).path("points");
        assertThat(points).hasSize(20);
        points.forEach(point -> point.path("rules")
                .forEach(rule -> assertThat(StreamSupport.stream(rule.spliterator(), false)
                                .mapToInt(JsonNode::asInt)
                                .sum())
                        .isEqualTo(1)));
        // the index of the fixture is 13 years old
        points.forEach(point -> assertThat(point.path("rules")
                        .path("allocation/index-outdated")
                        .path("FOUND")
                        .asInt())
                .isEqualTo(point.path("values").path("indexYears").asInt() < 13 ? 1 : 0));
    }

    @Test
    void anUnknownParameterIsAnsweredByTheNearest() {
        Ran ran = Ran.likvard(
                "sweep",
                "rules",
                "--vary",
                "allocation/index-outdated:index-yaers=1..3",
                "--data",
                FIXTURE,
                "--as-of",
                DAY,
                "--lang",
                "en");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("did you mean indexYears?");
        Ran twice = Ran.likvard("sweep", "rules", "--vary", "indexYears=1..2000", "--data", FIXTURE, "--as-of", DAY);
        assertThat(twice.status()).isEqualTo(2);
    }

    @Test
    void twoParametersAreAGridAndOneIsACurveOnAPage() throws IOException {
        Ran grid = Ran.likvard(
                "sweep",
                "rules",
                "--vary",
                "indexYears=2,14",
                "--vary",
                "revisionYears=1..3",
                "--data",
                FIXTURE,
                "--as-of",
                DAY,
                "--format",
                "csv");
        assertThat(grid.out().lines()).hasSize(7);
        Ran page = Ran.likvard(
                "sweep", "rules", "--vary", "indexYears=1..5", "--data", FIXTURE, "--as-of", DAY, "--format", "html");
        assertThat(page.out()).contains("<svg").contains("Prövade värden").doesNotContain("<script");
    }
}
