package se.likvard.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a command's result goes: the standard output, or a file that appears whole or not at all. */
interface Output extends AutoCloseable {

    /** Adds a piece of the result. */
    void write(String text);

    /** The result is whole. */
    void finish();

    /** Lets go; what was not finished leaves no trace in a file. */
    @Override
    void close();

    /**
     * Opens a file, or the standard output when none is named.
     *
     * @throws Failure if the file cannot be written
     */
    static Output to(@Nullable Path file, Console console) {
        return file == null ? new Standard(console) : FileOutput.open(file);
    }

    /**
     * The standard output, piece by piece.
     *
     * @param console whose output
     */
    record Standard(Console console) implements Output {

        @Override
        public void write(String text) {
            console.result(text);
        }

        @Override
        public void finish() {}

        @Override
        public void close() {}
    }
}
