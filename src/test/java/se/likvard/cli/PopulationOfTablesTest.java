package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.assessment.Audience;
import se.likvard.organiser.Organiser;
import se.likvard.population.Folder;
import se.likvard.population.Journal;
import se.likvard.source.Listing;

/** Many organisers that are made of published tables on the way. */
class PopulationOfTablesTest {

    private static final Path PUBLISHED = Path.of("src/test/resources/skolverket/utdrag-2025.csv");

    @TempDir
    private Path folder;

    private Path rules = Path.of("");
    private Path table = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void some() throws IOException {
        rules = Sample.fewRules(folder);
        table = Files.copy(PUBLISHED, folder.resolve("marks.csv"));
        out = folder.resolve("out");
    }

    private Ran run(Object file, Object... more) {
        List<Object> words = new ArrayList<>(
                List.of("population", file, "--rules", rules, "--out", out, "--as-of", "2025-11-01", "--lang", "en"));
        words.addAll(List.of(more));
        return Ran.likvard(words.toArray());
    }

    private String results() throws IOException {
        return Files.readString(out.resolve(Journal.RESULTS));
    }

    @Test
    void aTableGivesWhatItsImportGives() throws IOException {
        Ran direct = run(table);
        assertThat(direct.status()).as(direct.err()).isZero();
        assertThat(direct.err()).contains("meritValue: ", "In all ");
        String made = results();
        assertThat(made).hasLineCount(5);
        Path imported = folder.resolve("imported.ndjson");
        assertThat(Ran.likvard("import", "published", table, "--out", imported).status())
                .isZero();
        assertThat(run(imported, "--restart").status()).isZero();
        assertThat(results()).isEqualTo(made);
    }

    @Test
    void organisersKnownBeforeAreAddedTo() throws IOException {
        Path known = Sample.file(folder, "known.json", Sample.organiser("2120009001"));
        assertThat(run(table, "--with", known).status()).isZero();
        assertThat(results())
                .contains("\"allocation/model-not-revised\":{\"found\":[\"allocationModels[grundskola]\"]}");
        assertThat(Files.readString(out.resolve(Folder.RUN))).contains("marks.csv", "known.json");
        Sample.file(folder, "known.json", Sample.organiser("2120009001").replace("2020-01-01", "2025-01-01"));
        assertThat(run(table, "--with", known).err()).contains("the files (then marks.csv");
        Ran alone = run(known, "--with", known);
        assertThat(alone.status()).isEqualTo(2);
        assertThat(alone.err()).contains("--with: error: that goes with published tables");
    }

    @Test
    void aBrokenRowIsToldWithItsNumberAndTheRestGoesOn() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(table));
        int row = 12;
        lines.set(row - 1, lines.get(row - 1).replaceFirst(";\\d{10};", ";212000900;"));
        Files.write(table, lines);
        Ran ran = run(table);
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains("marks.csv:" + row + ":", "1 fault in the tables; ");
        assertThat(ran.out()).contains("1 fault in the tables that", "or a file: what");
        SortedMap<String, String> told = Populated.files(out);
        assertThat(told.get("summary.json")).contains("\"faultsInTables\" : 1");
        assertThat(results()).isNotEmpty();
        assertThat(run(table).status()).as("when it is asked again").isEqualTo(3);
        assertThat(Populated.files(out)).isEqualTo(told);
        Ran quiet = run(table, "--audience", "public", "--restart");
        assertThat(quiet.status()).isEqualTo(3);
        assertThat(quiet.err()).contains("1 fault in the tables; ").doesNotContain("marks.csv:");
    }

    @Test
    void whatWasCutOffIsGoneOnWith() throws IOException {
        run(table);
        SortedMap<String, String> whole = Populated.files(out);
        String lines = results();
        Files.delete(out.resolve(Journal.RESULTS));
        Files.writeString(out.resolve(Journal.PARTIAL), lines.substring(0, lines.length() / 2));
        assertThat(run(table).err())
                .containsPattern("(1 organiser is|[2-9] organisers are) done already; going on after (it|them)");
        assertThat(Populated.files(out)).isEqualTo(whole);
    }

    @Test
    void aTableThatNobodyKnowsMakesNoOrganisers() throws IOException {
        Sample.file(folder, "marks.csv", "orgnr,namn\n1,A\n");
        Ran ran = run(table);
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err())
                .contains("marks.csv: error: none of the files that can be read; it begins: orgnr,namn")
                .contains("makes no organisers", "--with");
        assertThat(Populated.files(out)).isEmpty();
    }

    /** What is told only when all organisers are made is told again of results that are whole. */
    @Test
    void figuresThatAreOverruledAreToldEachTime() {
        Path known =
                Sample.file(folder, "known.json", Sample.organiser("2120009001").replace("MUNICIPAL", "INDEPENDENT"));
        String overruled = "Figures known before that the files tell otherwise: 1";
        assertThat(run(table, "--with", known).err()).contains(overruled);
        assertThat(run(table, "--with", known).err()).contains(overruled);
    }

    /** Whoever asks again for results that are whole does not wait for organisers that nobody looks at. */
    @Test
    void withoutOrganisersKnownBeforeNoneAreMadeOnlyToTellWhatWasOverruled() {
        Path known = Sample.file(folder, "known.json", Sample.organiser("2120009001"));
        assertThat(isAnyLeftUnmade(Optional.empty())).isTrue();
        assertThat(isAnyLeftUnmade(Optional.of(known))).isFalse();
    }

    private boolean isAnyLeftUnmade(Optional<Path> known) {
        Console console = new Console(OutputStream.nullOutputStream(), System.err, Language.EN, false).mute();
        try (Intake intake =
                TableIntake.of(Listing.of(List.of(table)), known, SourcePolicy.in(rules), Audience.CASE, console)) {
            intake.finish();
            return intake.organisers().hasNext();
        }
    }

    @Test
    void organisersKnownBeforeThatAreBrokenAreToBlame() {
        Path known = Sample.file(folder, "known.json", "{\"registrationNumber\":\"21\"}");
        Ran ran = run(table, "--with", known);
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err())
                .contains("known.json: error: the organisers of --with cannot be read; nothing is assessed")
                .doesNotContain("makes no organisers");
    }

    /** An organiser that is made of many tables stands in none of them. */
    @Test
    void whereTheTwoWaysToJudgeDifferNoPlaceIsMadeUp() {
        Console console = new Console(OutputStream.nullOutputStream(), System.err, Language.EN, false).mute();
        Verification differing = new Verification(organiser -> Optional.of("area/rule S7"));
        try (Intake intake = TableIntake.of(
                Listing.of(List.of(table)), Optional.empty(), SourcePolicy.in(rules), Audience.CASE, console)) {
            Given given = intake.organisers().next().read();
            Organiser organiser = given.entry().organiser().orElseThrow();
            assertThatThrownBy(() -> differing.of(given, organiser))
                    .isInstanceOfSatisfying(
                            Failure.class,
                            failure -> assertThat(failure.problems())
                                    .singleElement()
                                    .satisfies(problem ->
                                            assertThat(problem.where()).isEmpty()));
        }
    }

    /** A run in the folder of a table would write over, or remove, one that is called as a table of its own. */
    @Test
    void aTableIsNeverWrittenOver() throws IOException {
        out = folder.resolve("tables");
        Path own = Files.copy(PUBLISHED, Files.createDirectory(out).resolve("organisers.csv"));
        Ran ran = run(own, "--restart");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("organisers.csv: error: the result would overwrite what is read");
        assertThat(own).hasSameTextualContentAs(PUBLISHED);
    }
}
