package se.likvard.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is one run's at a time. */
class HoldTest {

    @TempDir
    private Path folder;

    @Test
    void twoRunsDoNotHaveOneFolder() throws IOException {
        try (Hold first = Hold.of(folder).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(Hold.of(folder)).isEmpty();
        }
        Optional<Hold> after = Hold.of(folder);
        assertThat(after).isPresent();
        after.orElseThrow().close();
    }

    /** Finishing gives the results another name; what is locked must not go with them. */
    @Test
    void whoeverFinishesResultsHasTheFolderStill() throws IOException {
        try (Folder first = Folder.open(folder).orElseThrow()) {
            try (Journal journal = Journal.open(folder)) {
                journal.finish();
            }
            assertThat(first.isWhole()).isTrue();
            assertThat(Folder.open(folder)).isEmpty();
        }
        assertThat(Files.exists(folder.resolve(Hold.LOCK))).isTrue();
        Folder.open(folder).orElseThrow().close();
    }
}
