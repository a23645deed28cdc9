package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockCommandTest {

    private static final String DEMANDS = "fixtures/allocation/demands.yaml";

    private static final String DAY = "2026-01-01";

    @TempDir
    Path folder = Path.of("");

    @Test
    void saysWhichNumbersMeetTheDemandsAndWhatTheyGive() throws JsonProcessingException {
        Ran ran = lock(DEMANDS, "--format", "json");
        assertThat(ran.status()).isZero();
        JsonNode found = new ObjectMapper().readTree(ran.out());
        assertThat(found.at("/met").booleanValue()).isTrue();
        assertThat(found.at("/demands"))
                .hasSize(3)
                .allSatisfy(each ->
                        assertThat(each.at("/leastMargin").decimalValue()).isGreaterThanOrEqualTo(BigDecimal.ZERO));
        assertThat(found.at("/schools"))
                .hasSize(5)
                .allSatisfy(each -> assertThat(each.at("/net").decimalValue())
                        .isGreaterThan(each.at("/today").decimalValue().multiply(new BigDecimal("0.9199"))));
        String share = found.at("/numbers/pools.compulsory.structural.share").asText();
        assertThat(lock(DEMANDS, "--lang", "sv").out())
                .startsWith("Budgetlås: Göteborgstypen\n")
                .contains(
                        "Alla krav uppfylls",
                        "* Okänt index",
                        "pools.compulsory.structural.share = " + share.replace('.', ','));
    }

    @Test
    void namesTheDemandsThatCannotAllBeMet() throws JsonProcessingException {
        Path hard = Sample.file(folder, "hard.yaml", """
                vary:
                  pools.compulsory.structural.share: { from: 0.05, to: 0.40 }
                demands:
                  - leastPerSchool: 1
                  - noSchoolLoses: 0.02
                  - mostBurdenedFifth: 0.35
                """);
        JsonNode told = new ObjectMapper()
                .readTree(lock(hard.toString(), "--format", "json").out());
        assertThat(told.at("/met").booleanValue()).isFalse();
        assertThat(told.findValues("inConflict"))
                .extracting(JsonNode::booleanValue)
                .containsExactly(false, true, true);
        assertThat(lock(hard.toString(), "--lang", "en").out())
                .contains("If any one of them is left out, the others can:");
    }

    @Test
    void tellsEverythingThatIsWrongWithAFileOfDemands() {
        Path wrong = Sample.file(folder, "wrong.yaml", """
                vary:
                  pools.compulsory.structural.shre: { from: 0.05, to: 0.40 }
                  pools.compulsory.structural.share: { from: 0.5, to: 1.4 }
                  terms.1.rate: { from: -0.5, to: 0 }
                demands:
                  - leastPerSchool: 1
                """);
        Ran ran = lock(wrong.toString(), "--lang", "en");
        assertThat(ran.status()).isEqualTo(ExitCode.INPUT.number());
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("wrong.yaml:2:3", "do you mean pools.compulsory.structural.share?")
                .contains("wrong.yaml:3:3", "must lie between 0 and 1")
                .contains("wrong.yaml:4:3", "terms.1.rate needs a step");
        Path misspelt = Sample.file(folder, "m.yaml", """
                vary:
                  pools.compulsory.structural.share: { from: 0.4, to: 0.1 }
                demands:
                  - noSchoolLosess: 0,05
                  - total: { from: 2, to: 1 }
                """);
        assertThat(lock(misspelt.toString(), "--lang", "en").err())
                .contains("m.yaml:2:", "must be above from", "noSchoolLoses", "must be at least one krona above from");
        assertThat(lock(folder.resolve("none.yaml").toString(), "--lang", "en").err())
                .contains("the file cannot be read");
    }

    @Test
    void refusesWhatCannotBeAskedInsteadOfCallingItMet() {
        Path noModel = Sample.file(folder, "no-model.yaml", """
                vary:
                  pools.compulsory.share: { from: 0.1, to: 0.5, step: 0.1 }
                demands:
                  - leastPerSchool: 1
                """);
        Ran none = lock(noModel.toString(), "--lang", "en");
        assertThat(none.status()).isEqualTo(ExitCode.INPUT.number());
        assertThat(none.err()).contains("none of the ways to set the numbers makes a model");
        Path one = Sample.file(folder, "one.csv", "school,index,pupils\nA,100,10\n");
        Path fifth = Sample.file(folder, "fifth.yaml", """
                vary:
                  pools.structural.structural.share: { from: 0.5, to: 1 }
                demands:
                  - mostBurdenedFifth: 0.1
                """);
        Ran alone = Ran.likvard(
                "allocate", "lock", one, "--model", "proportional", "--demands", fifth, "--lang", "en", "--as-of", DAY);
        assertThat(alone.status()).isEqualTo(ExitCode.INPUT.number());
        assertThat(alone.err()).contains("cannot be asked: there are no schools with pupils to compare");
    }

    @Test
    void aNumberThatIsNoModelAtItsMostIsNoFault() {
        Path table = Sample.file(folder, "level.csv", "school,index,newer_index,pupils\nA,90,100,10\nB,110,100,10\n");
        Path demands = Sample.file(folder, "level.yaml", """
                vary:
                  pools.structural.structural.share: { from: 0, to: 1 }
                demands:
                  - leastPerSchool: 1000
                """);
        Ran ran = Ran.likvard(
                "allocate",
                "lock",
                table,
                "--model",
                "threshold",
                "--demands",
                demands,
                "--lang",
                "en",
                "--as-of",
                DAY);
        assertThat(ran.status()).isIn(0, ExitCode.INPUT.number());
        assertThat(ran.err()).doesNotContain("--debug");
    }

    @Test
    void asksForWhatIsMissingAndNamesTheModelThatIsMeant() {
        Ran none = Ran.likvard("allocate", "lock", "--demands", DEMANDS, "--lang", "en");
        assertThat(none.status()).isEqualTo(ExitCode.USAGE.number());
        assertThat(none.err()).contains("--model NAME", "FILE");
        Ran other = Ran.likvard("allocate", "fixtures/allocation/schools.csv", "--model", "goteburg", "--lang", "en");
        assertThat(other.status()).isEqualTo(ExitCode.USAGE.number());
        assertThat(other.err()).contains("do you mean goteborg?");
    }

    private static Ran lock(String demands, String... more) {
        List<Object> all = new ArrayList<>(List.of(
                "allocate",
                "lock",
                "fixtures/allocation/schools.csv",
                "--model",
                "goteborg",
                "--budget",
                "200000000",
                "--as-of",
                "2026-01-01",
                "--demands",
                demands));
        all.addAll(List.of(more));
        return Ran.likvard(all.toArray());
    }
}
