package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code allocate need}. */
class NeedCommandTest {

    private static final String SMALL = "fixtures/lillvarp-kommun.json";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aSmallMunicipalityIsToldThatNoneIsCalledForAndWhy() {
        Ran sv = need(SMALL);
        assertThat(sv.status()).isZero();
        assertThat(sv.err()).isEmpty();
        assertThat(sv.out())
                .startsWith(
                        "Behövs en fördelningsmodell för grundskolan? Lillvarps kommun, 2025-11-01\nVisas för myndigheten: allt visas,")
                .contains(
                        "Ska inte publiceras:",
                        "skyddade här.\nSvar: nej,",
                        "* Skillnaderna kan vara slump.\n",
                        "kompenserar för skillnader på annat sätt",
                        "Det är inget fel att sakna en modell",
                        "[talar för] Det finns tillräckligt många skolor att jämföra: 3 (minst 3 behövs).",
                        "[talar emot] Skillnaderna är inte så stora",
                        "allocation/rightly-without-model",
                        "2 kap. 8 b §");
        assertThat(need(SMALL, "--lang", "en").out())
                .contains("Answer: no, a model is not called for.", "Then it is no fault to have no model.");
    }

    @Test
    void whoIsNoMunicipalityIsToldWhoseQuestionItIs() {
        assertThat(need("fixtures/kvistbackens-skola.json", "--lang", "en").out())
                .contains("the question does not arise", "is the municipality's duty")
                .doesNotContain("What the answer rests on");
    }

    @Test
    void theJsonHasTheMeasures() throws JsonProcessingException {
        JsonNode node = json(need(SMALL, "--format", "json").out());
        assertThat(node.at("/answer").asText()).isEqualTo("NOT_CALLED_FOR");
        assertThat(node.at("/alternativeCompensation").asBoolean()).isTrue();
        assertThat(node.at("/modelInUse").isBoolean()).isTrue();
        assertThat(node.at("/differences/criteria")).hasSize(4);
        JsonNode known = node.at("/differences/knownUnits");
        assertThat(List.of(
                        "dissimilarity",
                        "betweenShare",
                        "chiSquare",
                        "chiSquareP",
                        "isolation",
                        "exposure",
                        "theil",
                        "mutualInformation"))
                .allMatch(each -> known.path(each).isNumber());
        assertThat(known.path("dissimilarity").decimalValue())
                .isEqualByComparingTo(node.at("/differences/criteria/2/value").decimalValue());
    }

    @Test
    void manyAreTakenAsAssessTakesThemAndAllThatIsWrongIsTold() throws JsonProcessingException {
        Path file = Sample.file(
                folder,
                "many.ndjson",
                Sample.organiser("2129990001")
                        + "{\"registrationNumber\":\"1\"}\n"
                        + Sample.organiser("2129990003").replace("MUNICIPAL", "INDEPENDENT")
                        + "not json\n");
        Ran ran = need(file, "--format", "json", "--lang", "en");
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err())
                .contains(
                        file + ":2:23: /registrationNumber: error:",
                        file + ":4:",
                        "it cannot be told yet: 1; the question does not arise: 1");
        List<String> lines = ran.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(json(lines.get(0)).at("/answer").asText()).isEqualTo("CANNOT_BE_TOLD");
        assertThat(json(lines.get(1)).has("answer")).isFalse();
    }

    @Test
    void aPageOfHtmlAndRulesWithoutTheQuestionAreRefused() {
        assertThat(need(SMALL, "--format", "html").status()).isEqualTo(2);
        Ran ran = need(SMALL, "--rules", Sample.fewRules(folder), "--lang", "en");
        assertThat(ran.status()).isEqualTo(4);
        assertThat(ran.err()).contains("allocation/no-need-based-allocation: error: the rulebook has no such rule");
    }

    @Test
    void theInputIsNeverWrittenOver() {
        Path file = Sample.file(folder, "one.json", Sample.organiser("2129990001"));
        assertThat(need(file, "--out", file).status()).isNotZero();
        Path out = folder.resolve("answer.txt");
        assertThat(need(file, "--out", out)).isEqualTo(new Ran(0, "", ""));
        assertThat(out).content().startsWith("Behövs en fördelningsmodell");
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }

    private static Ran need(Object file, Object... more) {
        Object[] words = new Object[5 + more.length];
        words[0] = "allocate";
        words[1] = "need";
        words[2] = file;
        words[3] = "--as-of";
        words[4] = "2025-11-01";
        System.arraycopy(more, 0, words, 5, more.length);
        return Ran.likvard(words);
    }
}
