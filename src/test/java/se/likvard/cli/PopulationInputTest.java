package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a population can be read from, and what is told of what it cannot. */
class PopulationInputTest {

    @TempDir
    private Path folder;

    private Path rules = Path.of("");
    private Path tables = Path.of("");
    private Path table = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void some() throws IOException {
        rules = Sample.fewRules(folder);
        tables = Files.createDirectory(folder.resolve("tables"));
        table = Files.copy(Path.of("src/test/resources/skolverket/utdrag-2025.csv"), tables.resolve("marks.csv"));
        out = folder.resolve("out");
    }

    private Ran run(Object... more) {
        List<Object> words = new ArrayList<>(
                List.of("population", "--rules", rules, "--out", out, "--as-of", "2025-11-01", "--lang", "en"));
        words.addAll(List.of(more));
        return Ran.likvard(words.toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "public"})
    void organisersAmongTablesAreNotLeftOut(String audience) {
        Path organisers = Sample.file(folder, "organisers.ndjson", Sample.organiser("2120000001"));
        Ran ran = run(table, organisers, "--audience", audience);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .contains("organisers.ndjson: error: organisers and published tables together")
                .contains("--with")
                .doesNotContain("marks.csv");
        assertThat(out).doesNotExist();
        assertThat(run(table, "--with", organisers, "--audience", audience).status())
                .isZero();
    }

    @Test
    void organisersInAFolderOfTablesAreNotLeftOutUnlessTheyAreThoseKnownBefore() {
        Path organisers = Sample.file(tables, "known.json", Sample.organiser("2120009001"));
        assertThat(run(tables).err()).contains("known.json: error: organisers and published tables together");
        assertThat(out).doesNotExist();
        assertThat(run(tables, "--with", organisers).status()).isZero();
    }

    @Test
    void aFolderOfOrganisersIsNoFolderOfTables() throws IOException {
        Path organisers = Files.createDirectory(folder.resolve("organisers"));
        Sample.file(organisers, "one.json", Sample.organiser("2120000001"));
        Ran ran = run(organisers);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo(organisers + ": error: the folder has organisers, not tables; name the files\n");
    }

    @Test
    void aFolderWithNothingToReadIsEmpty() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Sample.file(empty, "notes.txt", "mine");
        Ran ran = run(empty, table);
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains("empty: error: the folder is empty").doesNotContain("--with");
        assertThat(out).doesNotExist();
    }

    /** The next run would read what this one wrote. */
    @Test
    void resultsAreNotPutAmongTheTablesThatAreRead() throws IOException {
        Path same = Files.createSymbolicLink(folder.resolve("same"), tables);
        for (Path within : List.of(tables, tables.resolve("new/out"), same.resolve("out"))) {
            out = within;
            Ran ran = run(tables);
            assertThat(ran.status()).as(within.toString()).isEqualTo(2);
            assertThat(ran.err()).contains(": error: the folder for results is in the one that is read");
        }
        try (var left = Files.list(tables)) {
            assertThat(left).containsExactly(table);
        }
        out = folder.resolve("tables2");
        assertThat(run(tables).status()).isZero();
        assertThat(run(tables).status()).as("when it is asked again").isZero();
    }

    @Test
    void aFolderThatCannotBeLookedIntoIsTold() throws IOException {
        Path closed = Files.createDirectory(tables.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "skipped: whoever runs this may look into every folder");
        try {
            Ran ran = run(tables);
            assertThat(ran.status()).isEqualTo(3);
            assertThat(ran.err()).contains("closed: error: the folder cannot be read");
            Ran imported =
                    Ran.likvard("import", "published", tables, "--out", folder.resolve("o.ndjson"), "--lang", "en");
            assertThat(imported.status()).isEqualTo(3);
            assertThat(imported.err()).contains("closed: error: the folder cannot be read");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
