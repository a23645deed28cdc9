package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.Likvard;
import se.likvard.allocation.Allocation;
import se.likvard.allocation.SchoolsFile;

class AllocateCommandTest {

    private static final String SCHOOLS = "fixtures/allocation/schools.csv";

    @TempDir
    Path folder = Path.of("");

    @Test
    void theTextSaysWhoGetsWhatAndHowMuchIsMoved() {
        Ran sv = goteborg("--format", "text");
        assertThat(sv.status()).isZero();
        assertThat(sv.err()).isEmpty();
        assertThat(sv.out())
                .startsWith("Fördelning: Göteborgstypen\n")
                .contains(
                        "200\u00a0000\u00a0000,00",
                        "Viktad andel 17,7 %",
                        "Flyttad andel 3,4 %",
                        "Per elev, grundskola")
                .contains("kommunala huvudmän får ut 52 % av den delen", "enskilda huvudmän får ut 109 %")
                .contains("* Okänt index; modellen sätter det", "Lindens friskola", "Fel placerat: ")
                .contains("moms = 0.06 (verifierat; skolförordningen");
        assertThat(goteborg("--lang", "en").out())
                .startsWith("Allocation: The Göteborg type\n")
                .contains("200,000,000.00", "Weighted share 17.7%", "* Unknown index", "Misplaced: SEK ");
    }

    @Test
    void aNameThatASpreadsheetWouldComputeIsText() {
        Path file = Sample.file(folder, "f.csv", "school,index,pupils\n=1+2,100,10\n@SUM(A1),120,10\nB-1,90,10\n");
        Ran ran = Ran.likvard(
                "allocate",
                file,
                "--model",
                "proportional",
                "--budget",
                "1000",
                "--as-of",
                "2026-01-01",
                "--format",
                "csv");
        assertThat(ran.out()).contains("\n'=1+2,", "\n'@SUM(A1),", "\nB-1,");
    }

    @Test
    void theTableSumsToTheBudget() {
        List<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(goteborg("--format", "csv").out())
                .stream()
                .toList();
        assertThat(rows).hasSize(5);
        assertThat(sum(rows, "gross")).isEqualByComparingTo("200000000");
        assertThat(sum(rows, "gross_newer_index")).isEqualByComparingTo("200000000");
        assertThat(sum(rows, "more_with_newer_index")).isEqualByComparingTo("0");
        assertThat(rows.get(4).getField("index_estimated")).isEqualTo("true");
        assertThat(rows.get(0).getField("VAT")).isEmpty();
    }

    private static BigDecimal sum(List<NamedCsvRecord> rows, String column) {
        return rows.stream().map(row -> new BigDecimal(row.getField(column))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void theJsonSaysTheSameAsTheText() throws JsonProcessingException {
        JsonNode node = new ObjectMapper().readTree(goteborg("--format", "json").out());
        assertThat(node.at("/totals/gross").decimalValue()).isEqualByComparingTo("200000000");
        assertThat(node.at("/measures/weightedShare").decimalValue()).isEqualByComparingTo("0.1765");
        assertThat(node.at("/schools/4/indexEstimated").asBoolean()).isTrue();
        assertThat(node.at("/newerIndex/misplaced").decimalValue()).isEqualByComparingTo("975057.45");
        assertThat(node.at("/numbers")).hasSize(11);
        assertThat(node.at("/asOf").asText()).isEqualTo("2026-01-01");
        assertThat(node.at("/modelHash").asText()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void javaGetsTheSameAmounts() {
        Allocation allocation = Likvard.standard()
                .allocation()
                .of(
                        "goteborg",
                        SchoolsFile.read(Path.of(SCHOOLS)).schools(),
                        LocalDate.of(2026, 1, 1),
                        Optional.of(new BigDecimal("200000000")));
        assertThat(goteborg("--format", "csv").out())
                .contains(allocation.schools().get(3).net().rounded().toPlainString());
    }

    @Test
    void anUnsettledAmountIsToldAsOneOfTwo() {
        Path file = Sample.file(folder, "c.csv", "skola,year_3,year_2,year_1\nA,150,150,150\nB,700,,700\n");
        Ran ran = Ran.likvard(
                "allocate",
                file,
                "--model",
                "career-steps",
                "--budget",
                "722500",
                "--as-of",
                "2026-01-01",
                "--lang",
                "en");
        assertThat(ran.out())
                .contains("85,000.00 or 170,000.00", "680,000.00 or 765,000.00", "does not say how an exact midpoint");
    }

    @Test
    void everythingThatIsWrongIsToldAndNothingIsWritten() {
        Path file = Sample.file(folder, "s.csv", "school,index,pupils\nA,0,10\nB,100,\n");
        Path out = folder.resolve("out.txt");
        Ran ran = Ran.likvard(
                "allocate", file, "--model", "proportional", "--as-of", "2026-01-01", "--out", out, "--lang", "en");
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err())
                .contains(
                        file + ":2:3: error: the index 0 lies outside",
                        file + ":3:7: error: pupils in pupils is missing");
        assertThat(out).doesNotExist();
    }

    /** A cell that cannot be read hides nothing else, and is not told as missing too. */
    @Test
    void whatCannotBeReadIsToldWithWhatTheModelFindsWrong() {
        Path file = Sample.file(folder, "s.csv", """
                school,type,index,newer_index,pupils
                A,statlig,many,100,10
                B,kommunal,-4,-5,..
                C,kommunal,100,0,-1
                """);
        for (List<String> command : List.of(
                List.of("allocate", file.toString()),
                List.of("allocate", "compare", file.toString(), "--new-index"),
                List.of("allocate", "lock", file.toString(), "--demands", "fixtures/allocation/demands.yaml"))) {
            List<String> all = new ArrayList<>(command);
            all.addAll(List.of("--model", "proportional", "--budget", "1000", "--as-of", "2026-01-01", "--lang", "en"));
            Ran ran = Ran.likvard(all.toArray());
            assertThat(ran.status()).isEqualTo(3);
            assertThat(ran.err().lines().filter(line -> line.contains(": error: ")))
                    .as(command.get(1))
                    .containsExactlyInAnyOrder(
                            file + ":2:3: error: unknown type statlig; write municipal or independent",
                            file + ":2:11: error: many is no exact number; leave the cell blank if it is unknown",
                            file + ":3:12: error: the index -4 lies outside 0.01–1000; leave it blank if it is unknown",
                            file + ":3:15: error: the index -5 lies outside 0.01–1000; leave it blank if it is unknown",
                            file + ":4:16: error: the index 0 lies outside 0.01–1000; leave it blank if it is unknown",
                            file + ":3:18: error: .. is no exact number; leave the cell blank if it is unknown",
                            file + ":4:18: error: -1 pupils in pupils is not possible");
        }
    }

    @Test
    void aBrokenModelIsToldByEveryCommandThatReadsModels() {
        Path rules = Sample.fewRules(folder);
        Path model = rules.resolve("allocation-models/proportional/model.yaml");
        folder(rules.resolve("allocation-models/proportional"));
        Sample.file(folder, "rules/allocation-models/proportional/model.yaml", "title: 1\n");
        for (String command : List.of("check", "test")) {
            Ran ran = Ran.likvard(command, rules, "--lang", "en");
            assertThat(ran.status()).as(command).isEqualTo(1);
            assertThat(ran.out()).contains(model + ":1:1: error: the key versions is missing", "cases.yaml:1:1: error");
        }
        Ran allocate =
                Ran.likvard("allocate", SCHOOLS, "--model", "proportional", "--rules", rules, "--as-of", "2026-01-01");
        assertThat(allocate.status()).isEqualTo(4);
        assertThat(allocate.err()).contains(model + ":1:1: fel: nyckeln versions saknas");
    }

    @Test
    void theTestCommandRunsTheModelsExamples() {
        Path rules = Sample.rules(folder, "allocation/model-not-revised", "allocation-models/proportional");
        assertThat(Ran.likvard("test", rules, "--lang", "en").out())
                .contains("1 example of 1 allocation model: 1 holds, 0 fail");
        Sample.replace(
                rules.resolve("allocation-models/proportional/cases.yaml"), "gross: 1743599.88", "gross: 1743599.87");
        Ran ran = Ran.likvard("test", rules, "--lang", "en");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .contains(
                        "Ask, gross: expected 1743599.87, got 1743599.88",
                        "1 example of 1 allocation model: 0 hold, 1 fails");
    }

    private static void folder(Path folder) {
        assertThat(folder.toFile().mkdirs()).isTrue();
    }

    private static Ran goteborg(Object... more) {
        List<Object> words = new ArrayList<>(
                List.of("allocate", SCHOOLS, "--model", "goteborg", "--budget", "200000000", "--as-of", "2026-01-01"));
        words.addAll(List.of(more));
        return Ran.likvard(words.toArray());
    }
}
