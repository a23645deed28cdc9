package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.likvard.assessment.Audience;
import se.likvard.population.Folder;
import se.likvard.population.Journal;
import se.likvard.population.Run;

/** Many organisers into a folder. */
class PopulationCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ORGANISERS = 40;

    @TempDir
    private Path folder;

    private Path rules = Path.of("");
    private Path input = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void some() {
        rules = Sample.fewRules(folder);
        input = Sample.file(folder, "organisers.ndjson", Populated.organisers(ORGANISERS));
        out = folder.resolve("out");
    }

    private Ran run(Object... more) {
        List<Object> words = new ArrayList<>(
                List.of("population", input, "--rules", rules, "--out", out, "--as-of", "2025-11-01", "--lang", "en"));
        words.addAll(List.of(more));
        return Ran.likvard(words.toArray());
    }

    private JsonNode summary() throws IOException {
        return JSON.readTree(Files.readString(out.resolve("summary.json")));
    }

    private List<JsonNode> results() throws IOException {
        return Files.readAllLines(out.resolve(Journal.RESULTS)).stream()
                .map(PopulationCommandTest::tree)
                .toList();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theFolderHoldsResultsTablesAndASummary() {
        Ran ran = run();
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(Populated.files(out).keySet())
                .containsExactly(
                        "organisers.csv",
                        "outcomes.csv",
                        Journal.RESULTS,
                        Folder.RUN,
                        "summary.html",
                        "summary.json",
                        "summary.txt");
        assertThat(ran.out()).isEqualTo(Populated.files(out).get("summary.txt"));
        assertThat(ran.out())
                .contains("40 organisers are assessed", "not all organisers", "not for ranking", "are not drawn");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
    }

    /** Against what {@code assess} says of the same organisers. */
    @Test
    void eachLineSaysWhatItsAssessmentSays() throws IOException {
        run();
        Ran whole = Ran.likvard("assess", input, "--rules", rules, "--as-of", "2025-11-01", "--format", "json");
        List<JsonNode> assessments =
                whole.out().lines().map(PopulationCommandTest::tree).toList();
        List<JsonNode> results = results();
        assertThat(results).hasSize(ORGANISERS).hasSameSizeAs(assessments);
        for (int each = 0; each < ORGANISERS; each++) {
            JsonNode result = results.get(each);
            JsonNode assessment = assessments.get(each);
            assertThat(result.path("position").asInt()).isEqualTo(each + 1);
            assertThat(result.at("/organiser/id")).isEqualTo(assessment.at("/organiser/id"));
            assertThat(subjects(result, "found")).isEqualTo(outcomes(assessment, "FOUND"));
            assertThat(subjects(result, "notAssessed")).isEqualTo(outcomes(assessment, "NOT_ASSESSED"));
            assertThat(count(result, "clear"))
                    .isEqualTo(outcomes(assessment, "CLEAR").size());
            assertThat(count(result, "notApplicable"))
                    .isEqualTo(outcomes(assessment, "NOT_APPLICABLE").size());
        }
        assertThat(results).anyMatch(result -> !subjects(result, "found").isEmpty());
        assertThat(results).anyMatch(result -> result.path("missing").size() > 0);
    }

    private static List<String> subjects(JsonNode result, String verdict) {
        List<String> all = new ArrayList<>();
        result.path("rules")
                .fields()
                .forEachRemaining(rule -> rule.getValue()
                        .path(verdict)
                        .forEach(subject -> all.add(rule.getKey() + " " + subject.asText())));
        return all.stream().sorted().toList();
    }

    private static int count(JsonNode result, String verdict) {
        return stream(result.path("rules"))
                .mapToInt(said -> said.path(verdict).asInt())
                .sum();
    }

    private static List<String> outcomes(JsonNode assessment, String verdict) {
        return stream(assessment.path("outcomes"))
                .filter(each -> each.path("verdict").asText().equals(verdict))
                .map(each -> each.path("rule").asText() + " "
                        + each.at("/subject/key").asText())
                .sorted()
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    @Test
    void theSummaryCountsTheLines() throws IOException {
        run();
        JsonNode told = summary();
        JsonNode count = told.path("rules").path("allocation/model-not-revised");
        int found = 0;
        int organisers = 0;
        int open = 0;
        for (JsonNode result : results()) {
            JsonNode said = result.path("rules").path("allocation/model-not-revised");
            found += said.path("found").size();
            organisers += said.path("found").size() > 0 ? 1 : 0;
            open += said.path("notAssessed").size();
        }
        assertThat(count.path("found").asInt()).isEqualTo(found).isPositive();
        assertThat(count.path("organisersFound").asInt()).isEqualTo(organisers);
        assertThat(count.path("notAssessed").asInt()).isEqualTo(open).isPositive();
        assertThat(told.at("/organisers/assessed").asInt()).isEqualTo(ORGANISERS);
        JsonNode grade = told.at("/grade/overall");
        int ranges = stream(grade.path("ranges"))
                .mapToInt(each -> each.path("number").asInt())
                .sum();
        assertThat(ranges + grade.path("noRuleApplies").asInt()).isEqualTo(ORGANISERS);
    }

    /** Of the even ones every third has its model for preschool, every fifth does not use it, every seventh is independent. */
    @Test
    void whoHasAModelIsToldOfThoseThatHaveToldIt() throws IOException {
        run();
        assertThat(summary().at("/models/PRESCHOOL/yes").asInt()).isEqualTo(5);
        assertThat(summary().at("/models/COMPULSORY/yes").asInt()).isEqualTo(9);
        assertThat(summary().at("/models/PRESCHOOL/unknown").asInt()).isEqualTo(17);
        input = Sample.file(
                folder, "silent.json", Sample.organiser("2120000001").replaceAll(",\"alloc.*]", ""));
        out = folder.resolve("silent");
        assertThat(run().out()).contains("Which municipalities have a model for preschool", "This cannot be answered");
    }

    /** The second organiser has a model in use for compulsory school and the tenth has one that is not in use. */
    @Test
    void oneIsNotToldAsMany() throws IOException {
        List<String> all = Files.readAllLines(input);
        Files.write(input, List.of(all.get(1), all.get(9)));
        assertThat(run().out())
                .contains("2 organisers are assessed on what is known of them")
                .containsPattern("Of 2 municipal organisers of which it is known, 1 has a model in\\s+use");
        Files.write(input, List.of(all.get(1)));
        out = folder.resolve("one");
        assertThat(run().out())
                .contains("1 organiser is assessed on what is known of it")
                .containsPattern("Of 1 municipal organiser of which it is known, 1 has a model in\\s+use");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void theNumberOfThreadsDoesNotShow(int threads) {
        run("--threads", threads);
        SortedMap<String, String> one = Populated.files(out);
        out = folder.resolve("other");
        run("--threads", 2);
        assertThat(Populated.files(out)).isEqualTo(one);
    }

    @Test
    void aBrokenLineIsToldWithItsNumberAndTheRestGoesOn() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(input));
        lines.set(20, "{\"registrationNumber\":\"21\"");
        Files.write(input, lines);
        Ran ran = run();
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains("organisers.ndjson:21:", "1 of 40 organisers could not be read");
        assertThat(results()).hasSize(ORGANISERS);
        assertThat(results().get(20).at("/error/position").asInt()).isEqualTo(21);
        assertThat(results().get(21).at("/organiser/name").asText()).isEqualTo("Påhittad 22");
        assertThat(summary().at("/organisers/broken").asInt()).isEqualTo(1);
        assertThat(ran.out()).contains("The first that could not be read");
        assertThat(run().status()).as("when it is asked again").isEqualTo(3);
    }

    /** What is left of a file that the machine fails to read has no lines: they would be lost if the results were called whole. */
    @Test
    void aFileThatCannotBeReadOnStopsTheRunAndIsGoneOnWith() throws IOException {
        Path unreadable = Path.of("/proc/self/mem");
        assumeTrue(Files.isReadable(unreadable), "skipped: no file here that is there and fails when it is read");
        Path second = Files.createSymbolicLink(folder.resolve("second.ndjson"), unreadable);
        assertThatThrownBy(() -> finish(Verification.NONE, input, second))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.code()).isEqualTo(ExitCode.INPUT);
                    assertThat(failure.problems().toString()).contains("second.ndjson", "cannot be read to its end");
                });
        assertThat(Files.readAllLines(out.resolve(Journal.PARTIAL))).hasSize(ORGANISERS);
        Files.delete(second);
        Sample.file(folder, "second.ndjson", Sample.organiser("2120000099"));
        finish(Verification.NONE, input, second);
        assertThat(results()).hasSize(ORGANISERS + 1);
        assertThat(results().get(ORGANISERS).at("/organiser/id").asText()).isEqualTo("2120000099");
    }

    private void finish(Verification verification, Path... files) throws IOException {
        Console console = new Console(OutputStream.nullOutputStream(), System.err, Language.EN, false);
        Run run = new Run("likvard", "rulebook", "2025-11-01", "case", false, List.of());
        LocalDate day = LocalDate.parse("2025-11-01");
        try (Folder taken = Folder.open(out).orElseThrow();
                Intake intake = new FileIntake(List.of(files), List.of(), Audience.CASE)) {
            new PopulationRun(Rules.in(rules).recall(), day, Audience.CASE, run, taken, console, verification)
                    .finishResults(intake, 2, false, false);
        }
    }

    /** A list that nobody has told is not an empty one. */
    @Test
    void aNumberOfSchoolsThatIsNotSurelyKnownIsNoNumber() throws IOException {
        String untold = Sample.organiser("2120000001");
        String none = untold.replace("\"allocationModels\"", "\"schoolUnits\":[],\"allocationModels\"");
        input = Sample.file(folder, "two.ndjson", untold + none);
        assertThat(run().status()).isZero();
        assertThat(Files.readAllLines(out.resolve("organisers.csv")))
                .satisfiesExactly(
                        head -> assertThat(head).contains(",school_units,"),
                        row -> assertThat(row).contains(",MUNICIPAL,,,"),
                        row -> assertThat(row).contains(",MUNICIPAL,,0,"));
        JsonNode classes = summary().at("/grade/schoolUnits");
        assertThat(classes.at("/0/class/en").asText()).isEqualTo("0");
        assertThat(classes.at("/0/number").asInt()).isEqualTo(1);
        assertThat(classes.at("/6/class/en").asText()).isEqualTo("not known");
        assertThat(classes.at("/6/number").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsThereIsGoneOnWith() throws IOException {
        run();
        SortedMap<String, String> whole = Populated.files(out);
        String lines = whole.getOrDefault(Journal.RESULTS, "");
        Files.delete(out.resolve(Journal.RESULTS));
        Files.writeString(out.resolve(Journal.PARTIAL), lines.substring(0, lines.length() / 2));
        Ran ran = run();
        assertThat(ran.err()).containsPattern("^(19|2\\d|1\\d) organisers are done already; going on after them");
        assertThat(Populated.files(out)).isEqualTo(whole);
    }

    @Test
    void whatIsWholeIsNotDoneAgain() throws IOException {
        run();
        Path results = out.resolve(Journal.RESULTS);
        Files.writeString(results, Files.readString(results).replace("Påhittad 2\"", "Ändrad 2\""));
        assertThat(run().status()).isZero();
        assertThat(Files.readString(out.resolve("organisers.csv"))).contains("Ändrad 2");
        run("--restart");
        assertThat(Files.readString(out.resolve("organisers.csv"))).doesNotContain("Ändrad 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--as-of 2025-10-01 | the day (then 2025-11-01, now 2025-10-01)",
                "--audience public | the audience (then case, now public)",
                "input | the files (then organisers.ndjson, ",
                "rules | the rulebook (then sha256:"
            })
    void anotherRunIsRefusedUntilItIsToStartOver(String change, String told) throws IOException {
        run();
        SortedMap<String, String> before = Populated.files(out);
        Object[] more = change.startsWith("--") ? change.split(" ") : new Object[0];
        if (change.equals("input")) {
            Files.writeString(input, Populated.organisers(ORGANISERS + 1));
        } else if (change.equals("rules")) {
            Sample.replace(rules.resolve("principals/high-turnover/parameters.yaml"), "value: 3", "value: 2");
        }
        Ran refused = again(more);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("results that are not surely of the same run: " + told, "--restart");
        assertThat(Populated.files(out)).as("nothing is touched").isEqualTo(before);
        Object[] anew = Stream.concat(Stream.of(more), Stream.of("--restart")).toArray();
        assertThat(again(anew).status()).isZero();
        assertThat(Populated.files(out).get(Folder.RUN)).isNotEqualTo(before.get(Folder.RUN));
    }

    /** With another day instead of the usual one. */
    private Ran again(Object... more) {
        List<Object> words =
                new ArrayList<>(List.of("population", input, "--rules", rules, "--out", out, "--lang", "en"));
        words.addAll(List.of(more));
        if (!words.contains("--as-of")) {
            words.addAll(List.of("--as-of", "2025-11-01"));
        }
        return Ran.likvard(words.toArray());
    }

    @Test
    void judgedByDroolsTooItIsTheSameAndSaysThatItWas() {
        run();
        SortedMap<String, String> plain = Populated.files(out);
        assertThat(run("--verify").err()).contains("they were not held against Drools");
        assertThat(run("--verify", "--restart").status()).isZero();
        SortedMap<String, String> verified = Populated.files(out);
        assertThat(verified.remove(Folder.RUN)).contains("\"verified\":true");
        assertThat(plain.remove(Folder.RUN)).contains("\"verified\":false");
        assertThat(verified).isEqualTo(plain);
        assertThat(run().status()).as("what is asked for is there").isZero();
        assertThat(Populated.files(out).get(Folder.RUN)).contains("\"verified\":true");
    }

    /** What is left of it would not be held against Drools, as what is there was. */
    @Test
    void whatWasBegunWithDroolsIsNotGoneOnWithWithout() throws IOException {
        run("--verify");
        Files.move(out.resolve(Journal.RESULTS), out.resolve(Journal.PARTIAL));
        Ran ran = run();
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("they were held against Drools");
    }

    /** What is a fault of ours is told with the place, and only what was judged before it is there. */
    @Test
    void whereTheTwoWaysToJudgeDifferTheRunStops() throws IOException {
        Verification differing = new Verification(organiser ->
                Optional.of("area/rule S7").filter(any -> organiser.name().equals("Påhittad 7")));
        assertThatThrownBy(() -> finish(differing, input)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.code()).isEqualTo(ExitCode.FAULT);
            assertThat(failure.problems().toString())
                    .contains("organisers.ndjson:7", "2120000007", "Drools differ on area/rule S7");
        });
        assertThat(Files.readAllLines(out.resolve(Journal.PARTIAL))).hasSize(6);
        assertThat(out.resolve(Journal.RESULTS)).doesNotExist();
    }

    @Test
    void aFolderWithResultsOfNobodyKnowsWhatIsLeftAlone() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("summary.txt"), "mine");
        assertThat(run().status()).isEqualTo(2);
        assertThat(Populated.files(out)).containsOnlyKeys("summary.txt").containsValue("mine");
    }

    /** It is no fault of the disk, and the same command would not go on. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00e5", "null", "{}"})
    void whatSaysNothingOfARunIsNotTakenForOne(String told) throws IOException {
        run();
        Files.writeString(out.resolve(Folder.RUN), told, StandardCharsets.ISO_8859_1);
        Ran ran = run();
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("nothing that says what they rest on (run.json)", "--restart");
        assertThat(run("--restart").status()).isZero();
    }

    @Test
    void aFileIsNoFolder() {
        out = Sample.file(folder, "out", "mine");
        assertThat(run().err()).contains("out: error: that is a file, not a folder");
        assertThat(out).hasContent("mine");
    }

    @Test
    void twoRunsDoNotWriteInOneFolder() throws IOException {
        try (Folder other = Folder.open(out).orElseThrow()) {
            Ran ran = run();
            assertThat(ran.status()).isEqualTo(5);
            assertThat(ran.err()).contains("out: ", "another run is writing in the folder");
            assertThat(Populated.files(out)).isEmpty();
            assertThat(other.isWhole()).isFalse();
        }
        assertThat(run().status()).isZero();
    }

    /** A hash of what is hidden would let a guess be proved; and what is wrong is not told, for it would be quoted. */
    @Test
    void whatIsForThePublicHoldsNothingThatProvesAGuess() throws IOException {
        String bad = "{\"registrationNumber\":\"hemlig\"}\n";
        input = Sample.file(folder, "organisers.ndjson", Sample.organiser("2120000001") + bad);
        assertThat(run("--audience", "public").status()).isEqualTo(3);
        assertThat(Files.readString(out.resolve(Folder.RUN))).contains("\"sha256\":\"\"", "\"bytes\":0");
        assertThat(Populated.files(out).values()).noneMatch(text -> text.contains("hemlig"));
        assertThat(summary().at("/inputs/0").size()).isEqualTo(1);
        assertThat(run().err()).contains("the audience (then public, now case)");
    }

    /** Without a hash nobody can tell a corrected file of the same name: old results are no answer to it. */
    @Test
    void wholeResultsForThePublicAreNotTakenForThoseOfAnotherFile() {
        run("--audience", "public");
        SortedMap<String, String> before = Populated.files(out);
        Sample.file(folder, "organisers.ndjson", Populated.organisers(ORGANISERS + 1));
        Ran again = run("--audience", "public");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("cannot be compared", "--restart");
        assertThat(Populated.files(out)).isEqualTo(before);
        assertThat(run("--audience", "public", "--restart").out()).contains("41 organisers are assessed");
    }

    @Test
    void groupsOfMunicipalitiesMakeASummaryByGroup() throws IOException {
        String one = Sample.organiser("2120000001")
                .replace("\"MUNICIPAL\",", "\"MUNICIPAL\",\"municipalityCode\":\"0114\",");
        input = Sample.file(folder, "one.ndjson", one);
        Path groups = Sample.file(
                folder,
                "groups.csv",
                "\"member_id\",\"member_title\",\"group_id\",\"group_title\"\n\"0114\",\"X\",\"G1\",\"Mindre stad (ovägt medel)\"\n");
        assertThat(run().out()).contains("Name them with --groups");
        assertThat(run("--groups", groups).out()).contains("Mindre stad ").doesNotContain("medel");
        assertThat(summary().at("/grade/municipalityGroups/Mindre stad/number").asInt())
                .isEqualTo(1);
        Sample.file(folder, "groups.csv", "member_id,group_title\n114,Mindre stad\n");
        Ran wrong = run("--groups", groups);
        assertThat(wrong.status()).isEqualTo(3);
        assertThat(wrong.err()).contains("groups.csv:2: ", "four digits");
    }

    @Test
    void aNameIsNoFormulaInATable() throws IOException {
        input = Sample.file(
                folder, "one.ndjson", Sample.organiser("2120000001").replace("Exempelby 2120000001", "=1+1"));
        run();
        assertThat(Files.readString(out.resolve("organisers.csv")))
                .contains(",'=1+1,")
                .doesNotContain(",=1+1");
    }

    @Test
    void theSameNumberTwiceIsTold() throws IOException {
        input = Sample.file(folder, "two.ndjson", Sample.organiser("2120000001").repeat(3));
        assertThat(run().out()).contains("2 of them have a registration number that had come before");
    }

    @Test
    void howFarItHasComeIsToldOnlyWhereItIsAskedFor() {
        assertThat(run().err()).isEmpty();
        assertThat(run("--restart", "--progress", "--threads", "1").err())
                .containsPattern("(?m)^\\d+ done, \\d+ a second, 100% read, about 0:00:00 left$");
    }
}
