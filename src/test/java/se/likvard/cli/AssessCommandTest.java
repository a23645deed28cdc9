package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessCommandTest {

    private static final String BROKEN =
            "{\"registrationNumber\":\"1\",\"nane\":\"B\",\"organiserType\":\"MUNICIPAL\"}\n";

    @TempDir
    Path folder = Path.of("");

    @TempDir
    Path few = Path.of("");

    private Path one = Path.of("");
    private Path rules = Path.of("");

    @BeforeEach
    void write() {
        one = Sample.file(folder, "en huvudman.json", Sample.organiser("2120000001"));
        rules = Sample.fewRules(few);
    }

    @Test
    void theTextIsTheResultAndNothingIsSaidBesides() {
        Ran ran = assess(one);
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("Bedömning av likvärdighet: Exempelby 2120000001\n")
                .contains("[allocation/model-not-revised]")
                .endsWith("\n");
        assertThat(assess(one, "--lang", "en").out()).startsWith("Assessment of equity: Exempelby 2120000001\n");
    }

    @Test
    void withoutADayItIsTodayInSwedenAndSaysSo() {
        LocalDate before = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        Ran ran = Ran.likvard("assess", one, "--rules", rules, "--lang", "en");
        LocalDate after = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        assertThat(ran.err()).isIn(today(before), today(after));
        assertThat(Ran.likvard("assess", one, "--rules", rules).err())
                .startsWith("Bedömningsdag: ")
                .contains("--as-of");
    }

    private static String today(LocalDate day) {
        return "As of " + day + " (today; name another with --as-of)\n";
    }

    @Test
    void oneOrganiserIsOneObjectAndManyAreOnePerLine() {
        assertThat(json(one).out()).startsWith("{\n  \"organiser\": {\n").endsWith("}\n");
        Ran two = json(one, one);
        assertThat(two.out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"organiser\":{\"id\":\"2120000001\""));
    }

    @Test
    void judgedByDroolsTooItIsTheSame() {
        String fixture = "fixtures/alvsala-kommun.json";
        Ran plain = Ran.likvard("assess", fixture, "--as-of", "2025-11-01", "--rules", "rules");
        Ran verified = Ran.likvard("assess", fixture, "--as-of", "2025-11-01", "--rules", "rules", "--verify");
        assertThat(verified.status()).isZero();
        assertThat(verified).isEqualTo(plain);
    }

    @Test
    void textReportsAreParted() {
        String report = assess(one).out();
        assertThat(assess(one, one).out()).isEqualTo(report + "\n" + "-".repeat(100) + "\n\n" + report);
    }

    @Test
    void aByteOrderMarkDoesNotMatter() {
        Path marked = Sample.file(folder, "bom.json", "\uFEFF" + Sample.organiser("2120000001"));
        assertThat(assess(marked)).isEqualTo(assess(one));
    }

    @Test
    void whatIsWrongIsToldWithItsLineAndColumn() {
        Path pretty = Sample.file(
                folder,
                "pretty.json",
                "{\n  \"registrationNumber\": \"2120000001\",\n  \"name\": \"Åby\",\n  \"organiserType\": \"KOMMUN\"\n}\n");
        assertThat(assess(pretty).err()).contains(pretty + ":4:20: /organiserType: ");
    }

    @Test
    void inABatchTheBrokenOnesStandInTheirPlaceAndTheRestIsAssessed() {
        Path batch = Sample.file(
                folder, "batch.ndjson", Sample.organiser("2120000001") + BROKEN + Sample.organiser("2120000002"));
        Ran json = json(batch);
        List<String> lines = json.out().lines().toList();
        assertThat(json.status()).isEqualTo(3);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("\"2120000001\"");
        assertThat(lines.get(1)).startsWith("{\"error\":{\"position\":2,").contains("/nane", "/registrationNumber");
        assertThat(lines.get(2)).contains("\"2120000002\"");
        Ran text = assess(batch);
        assertThat(text.status()).isEqualTo(3);
        assertThat(text.out()).contains("Exempelby 2120000001\n", "Exempelby 2120000002\n");
        assertThat(text.err())
                .isEqualTo(json.err())
                .contains(batch + ":2:27: /nane: fel: ", batch + ":2:23: /registrationNumber: fel: ")
                .endsWith("1 av 3 huvudmän gick inte att läsa; 2 är bedömda\n");
    }

    @Test
    void filesThatAreNotThereOrHoldNothingOrAreFoldersAreTold() {
        Path missing = folder.resolve("missing.json");
        Path empty = Sample.file(folder, "empty.json", "");
        Path cut = Sample.file(folder, "cut.json", "{\"name\":\n \"B");
        Ran ran = assess(missing, empty, folder, cut, one, "--lang", "en");
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.out()).startsWith("Assessment of equity: Exempelby").doesNotContain("-".repeat(100) + "\n\n");
        assertThat(ran.err().lines())
                .hasSize(5)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(missing + ": error: The file cannot be read."),
                        line -> assertThat(line).startsWith(empty + ": error: The file is empty."),
                        line -> assertThat(line).startsWith(folder + ": error: That is a folder"),
                        line -> assertThat(line).startsWith(cut + ":2:").contains("error: The text ends in the middle"),
                        line -> assertThat(line).isEqualTo("4 of 5 organisers could not be read; 1 is assessed"));
    }

    @Test
    void anEmptyListIsNoErrorButIsSaid() {
        Ran ran = assess(Sample.file(folder, "none.json", "[]"), "--lang", "en");
        assertThat(ran).isEqualTo(new Ran(0, "", "There were no organisers in the files.\n"));
    }

    @Test
    void aFileGetsWhatTheStandardOutputWouldHaveGot() throws IOException {
        Path out = folder.resolve("report.txt");
        Files.writeString(out, "what was there before");
        assertThat(assess(one, "--out", out)).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(out)).isEqualTo(assess(one).out());
        assertThat(names()).containsExactlyInAnyOrder("en huvudman.json", "report.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/such/folder/report.txt", ""})
    void aFileThatCannotBeWrittenIsToldBeforeAnythingIsDone(String name) {
        Path out = folder.resolve(name);
        Ran ran = assess(one, "--out", out, "--lang", "en");
        assertThat(ran.status()).isEqualTo(5);
        assertThat(ran.err()).startsWith(out + ": error: ");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void whatIsReadIsNeverOverwritten() throws IOException {
        Ran ran = assess(one, "--out", folder.resolve(".").resolve(one.getFileName()));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("skulle skriva över");
        assertThat(Files.readString(one)).isEqualTo(Sample.organiser("2120000001"));
    }

    @Test
    void anInvalidRulebookIsToldInFullAndLeavesNoFile() throws IOException {
        Path model = rules.resolve("allocation/model-not-revised/model-not-revised.drl");
        Path index = rules.resolve("allocation/index-outdated/index-outdated.drl");
        Sample.replace(model, "yearsSinceRevision", "yearsSinceRevison");
        Sample.replace(index, "limit.indexYears", "limit.indexYearz");
        Ran ran = assess(one, "--out", folder.resolve("report.txt"), "--lang", "en");
        assertThat(ran.status()).isEqualTo(4);
        assertThat(ran.err())
                .containsPattern("(?m)^\\Q" + model + "\\E:\\d+:\\d+: error: .*yearsSinceRevison")
                .containsPattern("(?m)^\\Q" + index + "\\E:\\d+:\\d+: error: .*indexYearz");
        assertThat(names()).containsExactly("en huvudman.json");
    }

    @Test
    void aDayThatNoRuleCoversIsTheRulebooksLimit() {
        Ran ran = Ran.likvard("assess", one, "--rules", rules, "--as-of", "1899-01-01");
        assertThat(ran.status()).isEqualTo(4);
        assertThat(ran.err()).contains("fel: ", "1899-01-01");
    }

    @Test
    void threadsDoNotChangeAByte() {
        String many = IntStream.range(0, 60)
                .mapToObj(each -> each % 7 == 3 ? BROKEN : Sample.organiser("21200000" + (10 + each)))
                .collect(Collectors.joining());
        Path batch = Sample.file(folder, "many.ndjson", many);
        assertThat(json(batch, "--threads", 1)).isEqualTo(json(batch, "--threads", 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void theMachinesLocaleDoesNotChangeAByte(String tag) {
        Path broken = Sample.file(folder, "broken.ndjson", BROKEN);
        Locale before = Locale.getDefault();
        List<Ran> plain = List.of(assess(one, broken), json(one, "--lang", "EN"));
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(List.of(assess(one, broken), json(one, "--lang", "EN"))).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    private Ran assess(Object... args) {
        return Ran.likvard(
                Stream.concat(Stream.of("assess", "--as-of", "2025-11-01", "--rules", rules), Stream.of(args))
                        .toArray());
    }

    private Ran json(Object... args) {
        return assess(
                Stream.concat(Stream.of("--format", "json"), Stream.of(args)).toArray());
    }
}
