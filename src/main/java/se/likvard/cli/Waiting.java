package se.likvard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.assessment.Audience;
import se.likvard.organiser.Entry;
import se.likvard.organiser.Unread;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/**
 * One organiser that was given to a command and has not been read yet.
 *
 * @param file empty when it stands in none
 * @param position its place among all that were given, from 1
 * @param audience for the public, what is wrong is not told: it would quote what was written
 */
record Waiting(Path file, int position, Unread unread, Audience audience) {

    private static final Words SILENT = new Words(
            "går inte att läsa; vad som är fel sägs inte i det som är för allmänheten, utan med --audience case",
            "cannot be read; what is wrong is not told in what is for the public, but with --audience case");

    /** The organiser, or what is wrong with it. */
    Given read() {
        return new Given(file, position, told(unread.read()));
    }

    private Entry told(Entry entry) {
        boolean silent = audience == Audience.PUBLIC && !entry.problems().isEmpty();
        return silent
                ? new Entry(
                        entry.position(), entry.line(), Optional.empty(), List.of(new Problem("", SILENT)), Map.of())
                : entry;
    }
}
