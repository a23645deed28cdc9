package se.likvard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.likvard.allocation.InvalidAllocationException;

/** Tells what was computed of tables of schools, to standard output or a file. */
record SchoolsResult(Console console, @Nullable Path out) {

    /**
     * Computes it and writes it, whole or not at all.
     *
     * @param read the files that it is computed from, which are never written over
     * @throws Failure with everything that is wrong with them
     */
    ExitCode of(List<Path> read, Supplier<String> result) {
        if (out != null) {
            SameFile.refuse(read, out);
        }
        String text;
        try {
            text = result.get();
        } catch (InvalidAllocationException e) {
            throw new Failure(ExitCode.INPUT, e.problems());
        }
        try (Output output = Output.to(out, console)) {
            output.write(text);
            output.finish();
        }
        return ExitCode.DONE;
    }
}
