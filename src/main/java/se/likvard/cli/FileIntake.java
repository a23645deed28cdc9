package se.likvard.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import se.likvard.assessment.Audience;
import se.likvard.population.Run;

/** Files of organisers, read as they are needed; measured in bytes. */
final class FileIntake implements Intake {

    private final List<Path> files;
    private final List<Run.Input> inputs;
    private final GivenFiles given;

    /** @param inputs the same files, by their content */
    FileIntake(List<Path> files, List<Run.Input> inputs, Audience audience) {
        this.files = files;
        this.inputs = inputs;
        this.given = new GivenFiles(files, audience);
    }

    @Override
    public Iterator<Waiting> organisers() {
        return given.waiting();
    }

    @Override
    public long all() {
        return bytes(inputs.size());
    }

    @Override
    public long upTo(Waiting organiser) {
        return bytes(files.indexOf(organiser.file())) + organiser.unread().end();
    }

    private long bytes(int first) {
        return inputs.stream().limit(first).mapToLong(Run.Input::bytes).sum();
    }

    @Override
    public int faults() {
        return 0;
    }

    @Override
    public void finish() {}

    @Override
    public void close() {
        given.close();
    }
}
