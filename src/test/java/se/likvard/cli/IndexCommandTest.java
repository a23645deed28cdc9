package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {

    private static final String SCHOOLS = "fixtures/allocation/composition.csv";
    private static final String ESTIMATE = "fixtures/allocation/estimate.yaml";
    private static final String PUPILS = "F,1,2,3,4,5,6,7,8,9";

    @TempDir
    Path folder = Path.of("");

    @Test
    void theTableThatItWritesIsTheOneThatAllocateReads() {
        Path table = folder.resolve("indexed.csv");
        Ran ran = index("--estimate", ESTIMATE, "--pupils", PUPILS, "--format", "csv", "--out", table.toString());
        assertThat(ran.status()).isZero();
        assertThat(table)
                .content()
                .startsWith("school,type,index,newer_index,")
                .contains("Lindens friskola,INDEPENDENT,,,");
        Ran shared = Ran.likvard(
                "allocate",
                table,
                "--model",
                "goteborg",
                "--budget",
                "200000000",
                "--as-of",
                "2026-01-01",
                "--lang",
                "en");
        assertThat(shared.err()).isEmpty();
        assertThat(shared.status()).isZero();
        assertThat(shared.out()).contains("Hasselskolan");
    }

    @Test
    void theEstimateIsToldInWordsAndInJson() throws JsonProcessingException {
        Ran ran = index("--estimate", ESTIMATE, "--pupils", PUPILS, "--lang", "sv");
        assertThat(ran.out())
                .startsWith("Index: andelen notEligible, skattad av parentsEducation, newlyArrived\n")
                .contains(
                        "Index 100 är 0,1716: medelvärdet för skolorna, vägt med elever",
                        "Lindens friskola får inget värde: newlyArrived är okänt",
                        "säger den inget om en enskild elev",
                        "1 av 8 rader är utelämnad");
        JsonNode told = json("--estimate", ESTIMATE, "--pupils", PUPILS);
        assertThat(told.at("/estimate/coefficients")).hasSize(3);
        double mean = 0;
        double share = 0;
        for (JsonNode group : told.at("/estimate/calibration")) {
            mean += group.at("/expected").doubleValue();
            share += group.at("/events").doubleValue();
        }
        assertThat(mean).as("the constant makes the sums agree").isCloseTo(share, within(1e-6));
        assertThat(told.at("/estimate/leftOut")).extracting(JsonNode::asText).containsExactly("Lindens friskola");
    }

    @Test
    void oneMayEstimateFromCohortsThatHaveLeft() throws JsonProcessingException {
        Path now = Sample.file(
                folder, "now.csv", "skola,parentsEducation,newlyArrived,pupils\nA,2.71,0.01,100\nB,1.92,0.14,300\n");
        JsonNode told = new ObjectMapper()
                .readTree(Ran.likvard(
                                "allocate",
                                "index",
                                now,
                                "--estimate",
                                ESTIMATE,
                                "--cohorts",
                                SCHOOLS,
                                "--pupils",
                                "pupils",
                                "--format",
                                "json")
                        .out());
        JsonNode own = json("--estimate", ESTIMATE, "--pupils", PUPILS);
        assertThat(told.at("/schools/0/expected")).isEqualTo(own.at("/schools/0/expected"));
        assertThat(told.at("/estimate/coefficients")).isEqualTo(own.at("/estimate/coefficients"));
        double weighted = told.at("/schools/0/index").doubleValue() * 100
                + told.at("/schools/1/index").doubleValue() * 300;
        assertThat(weighted / 400).isCloseTo(100, within(1e-6));
    }

    @Test
    void salsaTellsExpectedMeritAndNoIndex() {
        Path schools = Sample.file(
                folder, "s.csv", "school,parentsEducation,boys,newlyArrived,actual\n=A,2.6,0.49,0,250\nB,,0.5,0,240\n");
        Ran ran = Ran.likvard(
                "allocate", "index", schools, "--formula", "salsa-2016", "--as-of", "2026-01-01", "--lang", "en");
        assertThat(ran.out())
                .startsWith("SALSA 2015/16, expected merit value\n")
                .contains("no index is computed", "257.9", "\u22127.9", "B gets no value: parentsEducation is unknown");
        Ran csv = Ran.likvard(
                "allocate", "index", schools, "--formula", "salsa-2016", "--as-of", "2026-01-01", "--format", "csv");
        assertThat(csv.out())
                .isEqualTo("school,type,expected,actual,residual\n'=A,,257.8838,250.0000,-7.8838\nB,,,240.0000,\n");
    }

    @Test
    void whatIsWrongIsTold() {
        assertThat(index("--lang", "en").err()).contains("state either --formula or --estimate");
        assertThat(index("--formula", "salsa-2016", "--estimate", ESTIMATE, "--lang", "en")
                        .status())
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(index("--formula", "salsa-2016", "--cohorts", SCHOOLS, "--lang", "en")
                        .err())
                .contains("belongs to --estimate only");
        assertThat(index("--estimate", ESTIMATE, "--reference", "0", "--lang", "en")
                        .err())
                .contains("must be above zero");
        assertThat(index("--formula", "salsa", "--lang", "en").err()).contains("do you mean salsa-2016?");
        assertThat(index("--formula", "salsa-2016", "--as-of", "2014-01-01", "--lang", "en")
                        .err())
                .contains("salsa-2016 applies from 2015-07-01");
        Path wrong =
                Sample.file(folder, "e.yaml", "pupils: graduates\nevents: graduates\ncovariates: []\nunknown: MEAN\n");
        Ran ran = index("--estimate", wrong.toString(), "--lang", "en");
        assertThat(ran.status()).isEqualTo(ExitCode.INPUT.number());
        assertThat(ran.err()).contains("e.yaml:3:", "at least one column", "e.yaml:4:", "REFUSE");
    }

    private static JsonNode json(String... more) throws JsonProcessingException {
        List<String> all = new ArrayList<>(List.of(more));
        all.addAll(List.of("--format", "json"));
        return new ObjectMapper().readTree(index(all.toArray(String[]::new)).out());
    }

    private static Ran index(String... more) {
        List<Object> all = new ArrayList<>(List.of("allocate", "index", SCHOOLS));
        all.addAll(List.of(more));
        return Ran.likvard(all.toArray());
    }
}
