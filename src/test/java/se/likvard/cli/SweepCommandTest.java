package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sweep}: what would become of organisers with other values. */
class SweepCommandTest {

    private static final String FIXTURE = "fixtures/alvsala-kommun.json";
    private static final String DAY = "2025-11-01";

    @TempDir
    Path folder = Path.of("");

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
    void oneValueIsNotMany() {
        Ran ran = Ran.likvard(
                "sweep", "rules", "--vary", "indexYears=2", "--data", FIXTURE, "--as-of", DAY, "--lang", "en");
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("indexYears: 1 value on trial (");
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

    /** The effort is planned for two years: it is one to sustain as long as no more is asked for. */
    @Test
    void aRecommendationThatGoesByTheValueIsCountedToo() throws IOException {
        Path file = Sample.file(folder, "effort.json", """
                {"registrationNumber":"2129990001","name":"N","organiserType":"MUNICIPAL","interventions":[
                {"id":"i","area":"TEACHING","started":"2024-08-15","plannedEnd":"2026-08-15","ended":{"none":true},
                "readings":[]}]}
                """);
        Ran ran = Ran.likvard(
                "sweep", "rules", "--vary", "effortMonths=24,25", "--data", file, "--as-of", DAY, "--format", "json");
        List<Integer> recommended = new ArrayList<>();
        new ObjectMapper().readTree(ran.out()).path("points").forEach(point -> {
            JsonNode said = point.path("recommendations").path("recommendations/sustain-intervention");
            assertThat(StreamSupport.stream(said.spliterator(), false)
                            .mapToInt(JsonNode::asInt)
                            .sum())
                    .isEqualTo(1);
            recommended.add(said.path("CERTAIN").asInt() + said.path("POSSIBLE").asInt());
        });
        assertThat(recommended).containsExactly(1, 0);
    }

    @Test
    void theAnswerStandsFirst() {
        Ran swept = Ran.likvard("sweep", "rules", "--vary", "indexYears=1..20", "--data", FIXTURE, "--as-of", DAY);
        // the index of the fixture is 13 years old
        assertThat(swept.out().replaceAll("\\s+", " "))
                .contains("[allocation/index-outdated]: från 1 år till 20 år sjunker antalet huvudmän med ”iakttaget”"
                        + " från 1 till 0; störst är skillnaden mellan 12 år och 13 år (−1).");
    }

    /** As many have the worst grade at all values, but another grade goes from six organisers to five. */
    @Test
    void whatChangesInOneKindAloneIsNotCalledTheSame() {
        assertThat(answer(
                        "--vary",
                        "revisionYears=0,3,30",
                        "--data",
                        "fixtures/alvsala-kommun.json",
                        "fixtures/dunkelvad-kommun.json",
                        "fixtures/hallfasta-kommun.json",
                        "fixtures/klarhult-kommun.json",
                        "fixtures/kvistbackens-skola.json",
                        "fixtures/lillvarp-kommun.json",
                        "fixtures/storhamra-kommun.json",
                        "fixtures/tallmala-kommun.json"))
                .containsPattern(
                        "Bedömning sammantaget: från 0 år till 30 år sjunker antalet huvudmän med ”[^”]+” från 6"
                                + " till 5; störst är skillnaden mellan 0 år och 3 år \\(−1\\)");
    }

    @Test
    void oneValueHasNothingToBeComparedWith() {
        assertThat(answer("--vary", "indexYears=3", "--data", FIXTURE))
                .contains("Bara ett är prövat (3 år), så det finns inget att jämföra med: ")
                .doesNotContain("Lika många");
    }

    @Test
    void inAGridEachValueIsNamed() {
        assertThat(answer("--vary", "indexYears=2,14", "--vary", "revisionYears=1..3", "--data", FIXTURE))
                .contains("är minst 0 (vid indexYears 14 år, revisionYears 1 år) och mest 1 (vid indexYears 2 år,"
                        + " revisionYears 1 år).");
    }

    @Test
    void whoCouldNotBeReadIsCountedAndToldWithTheAnswer() throws IOException {
        Path broken = Sample.file(folder, "broken.json", "{\n");
        String[] words = {"--vary", "indexYears=1..20", "--data", FIXTURE, broken.toString()};
        assertThat(answer((Object[]) words)).contains("Inte med, för att de inte gick att läsa: 1.");
        JsonNode json = new ObjectMapper().readTree(swept("json", words).out());
        assertThat(json.path("organisers").asInt()).isEqualTo(1);
        assertThat(json.path("broken").asInt()).isEqualTo(1);
        assertThat(swept("csv", words).out().lines()).first().asString().endsWith(",broken");
        assertThat(swept("csv", words).out().lines().skip(1)).hasSize(20).allMatch(each -> each.endsWith(",1"));
        assertThat(swept("html", words).out())
                .contains("Inte med, för att de inte gick att läsa: 1.")
                .contains("Så många av 1 huvudman som gick att läsa vid varje värde");
    }

    @Test
    void nothingIsAnsweredOfNobody() throws IOException {
        String[] words = {
            "--vary", "indexYears=1..3", "--data", folder.resolve("none.json").toString()
        };
        for (String format : List.of("text", "html")) {
            assertThat(swept(format, words).out())
                    .contains("Ingen huvudman gick att läsa, så det finns inget svar.")
                    .doesNotContain("Lika många", "inte bedömt");
        }
        Ran json = swept("json", words);
        assertThat(json.status()).isEqualTo(3);
        assertThat(new ObjectMapper().readTree(json.out()).path("points")).isEmpty();
        assertThat(new ObjectMapper().readTree(json.out()).path("broken").asInt())
                .isEqualTo(1);
    }

    private static Ran swept(String format, String... words) {
        return Ran.likvard(
                Stream.concat(Stream.of("sweep", "rules", "--as-of", DAY, "--format", format), Stream.of(words))
                        .toArray());
    }

    /** Before the first table, without the breaks of lines. */
    private static String answer(Object... words) {
        Object[] all = Stream.concat(Stream.of("sweep", "rules", "--as-of", DAY), Stream.of(words))
                .toArray();
        String out = Ran.likvard(all).out();
        return out.substring(0, out.indexOf("\n---")).replaceAll("\\s+", " ");
    }
}
