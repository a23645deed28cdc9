package se.likvard.cli;

import java.nio.file.Path;
import java.util.List;
import se.likvard.population.Run;

/**
 * How far into all files an organiser stands.
 *
 * @param files in the order in which they are read
 */
record Reached(List<Path> files, Run run) {

    /** Bytes up to its end, those of the files before its own too. */
    long by(Waiting organiser) {
        int file = files.indexOf(organiser.file());
        return run.inputs().stream().limit(file).mapToLong(Run.Input::bytes).sum()
                + organiser.unread().end();
    }
}
