package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static final String NEXT = "fixtures/allocation/schools-next-year.csv";

    @TempDir
    Path folder = Path.of("");

    @Test
    void theTextAnswersFirstAndNamesEverySchool() {
        Ran sv = compare("--new-schools", NEXT, "--new-budget", "206000000", "--limit-loss", "0.05");
        assertThat(sv.err()).isEmpty();
        assertThat(sv.status()).isZero();
        assertThat(sv.out())
                .startsWith("Jämförelse: Göteborgstypen, schools.csv → schools-next-year.csv\n")
                .contains("Budgeten ändras från 200\u00a0000\u00a0000,00 till 206\u00a0000\u00a0000,00 kr")
                .contains("Finns bara före och jämförs inte, men räknas i summan: Lindens friskola.")
                .contains("Finns bara efter och jämförs inte, men räknas i summan: Nya Strandskolan.")
                .contains("får ut 52 % av den delen", "Ingen skola förlorar mer än 5 % om året");
        assertThat(compare("--new-index", "--lang", "en").out())
                .startsWith("Comparison: The Göteborg type, index in use against newer index\n")
                .contains("With the old index SEK 975,057 lies with the wrong school");
    }

    @Test
    void theSumsAgreeToTheOre() {
        List<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(compare(
                                "--new-schools",
                                NEXT,
                                "--new-budget",
                                "206000000",
                                "--limit-loss",
                                "0.05",
                                "--format",
                                "csv")
                        .out())
                .stream()
                .toList();
        assertThat(rows).hasSize(6);
        assertThat(sum(rows, "gross_before")).isEqualByComparingTo("200000000");
        assertThat(sum(rows, "gross_after")).isEqualByComparingTo("206000000");
        assertThat(sum(rows, "gross_year_1")).isEqualByComparingTo("206000000");
        assertThat(rows).extracting(each -> each.getField("rank")).containsExactly("1", "2", "3", "4", "5", "6");
    }

    private static BigDecimal sum(List<NamedCsvRecord> rows, String column) {
        return rows.stream()
                .map(row -> row.getField(column))
                .filter(each -> !each.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void theJsonSaysTheSame() throws JsonProcessingException {
        JsonNode node = new ObjectMapper()
                .readTree(compare("--new-index", "--limit-loss", "0.01", "--format", "json")
                        .out());
        assertThat(node.at("/misplaced").decimalValue()).isEqualByComparingTo("975057.45");
        assertThat(node.at("/gained").decimalValue())
                .isEqualByComparingTo(node.at("/lost").decimalValue());
        assertThat(node.at("/before/asOf").asText()).isEqualTo("2026-01-01");
        assertThat(node.at("/before/modelHash").asText())
                .startsWith("sha256:")
                .isEqualTo(node.at("/after/modelHash").asText());
        assertThat(node.at("/transition/complete").booleanValue()).isTrue();
        assertThat(node.at("/transition/schools")).hasSize(5);
    }

    @Test
    void twoModelsThatCountDifferentGroupsShareATable() {
        Path file = Sample.file(
                folder, "s.csv", "school,index,pupils,year_1,year_2,year_3\nA,120,10,9,9,9\nB,80,10,8,8,8\n");
        Ran ran = Ran.likvard(
                "allocate",
                "compare",
                file,
                "--model",
                "proportional",
                "--new-model",
                "state-grant",
                "--budget",
                "1000",
                "--as-of",
                "2026-01-01",
                "--lang",
                "en");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("The models do not count the same pupils in their first pool");
    }

    /** 85 000 kr is the multiple: 100 and 300 of 400 pupils share 1 000 000, which 250 000 and 750 000 are not of. */
    @Test
    void amountsBeforeTheLastRoundingAreSaidToBe() {
        Path file = Sample.file(folder, "c.csv", "school,year_3,year_2,year_1\nA,100,100,100\nB,300,300,300\n");
        Ran ran = Ran.likvard(
                "allocate",
                "compare",
                file,
                "--model",
                "career-steps",
                "--budget",
                "1000000",
                "--new-budget",
                "1200000",
                "--as-of",
                "2026-01-01",
                "--lang",
                "en");
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains(
                        "Before: the tables show amounts before the model's last rounding to the nearest multiple of SEK"
                                + " 85,000; after it the sum paid is SEK 1,020,000.");
    }

    @Test
    void everythingThatIsWrongWithBothSidesIsToldAtOnce() {
        Path one = Sample.file(folder, "one.csv", "school,index,pupils\nA,0,10\nB,100,\n");
        Path two = Sample.file(folder, "two.csv", "school,index,pupils\nA,100,-1\nB,100,5\n");
        Ran ran = Ran.likvard(
                "allocate",
                "compare",
                one,
                "--model",
                "proportional",
                "--new-schools",
                two,
                "--new-budget",
                "-5",
                "--as-of",
                "2026-01-01",
                "--budget",
                "1000",
                "--lang",
                "en");
        assertThat(ran.status()).isEqualTo(ExitCode.INPUT.number());
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("one.csv:2:3", "one.csv:3:", "two.csv:2:7", "/after/budget: error: -5 must be above zero");
        Path other = Sample.file(folder, "other.csv", "school,index,pupils\nC,100,1\n");
        Path fine = Sample.file(folder, "fine.csv", "school,index,pupils\nA,100,1\n");
        assertThat(Ran.likvard(
                                "allocate",
                                "compare",
                                fine,
                                "--model",
                                "proportional",
                                "--new-schools",
                                other,
                                "--as-of",
                                "2026-01-01",
                                "--budget",
                                "1000",
                                "--lang",
                                "en")
                        .err())
                .contains("no school is in fine.csv too");
    }

    @Test
    void asksForWhatIsNewAndForModelsThatAreThere() {
        Ran nothing = compare("--lang", "en");
        assertThat(nothing.status()).isEqualTo(ExitCode.USAGE.number());
        assertThat(nothing.err()).contains("say what is new: --new-model");
        Ran unknown = compare("--new-model", "goteburg", "--lang", "en");
        assertThat(unknown.status()).isEqualTo(ExitCode.USAGE.number());
        assertThat(unknown.err()).contains("do you mean goteborg?");
        Ran none = Ran.likvard(
                "allocate",
                "compare",
                NEXT,
                "--model",
                "goteborg",
                "--new-index",
                "--as-of",
                "2026-01-01",
                "--lang",
                "en");
        assertThat(none.status()).isEqualTo(ExitCode.INPUT.number());
        assertThat(none.err()).contains("no column is called newer_index");
    }

    static Ran compare(String... more) {
        List<Object> all = new ArrayList<>(List.of(
                "allocate",
                "compare",
                "fixtures/allocation/schools.csv",
                "--model",
                "goteborg",
                "--budget",
                "200000000",
                "--as-of",
                "2026-01-01"));
        all.addAll(List.of(more));
        return Ran.likvard(all.toArray());
    }
}
