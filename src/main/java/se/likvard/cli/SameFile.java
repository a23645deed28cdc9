package se.likvard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps a command from writing over what it reads. */
final class SameFile {

    private SameFile() {}

    /**
     * Refuses to write a result to a file that is read.
     *
     * @throws Failure if it is one of them
     */
    static void refuse(List<Path> read, Path out) {
        for (Path file : read) {
            if (isSame(file, out)) {
                throw new Failure(
                        ExitCode.USAGE,
                        file.toString(),
                        "resultatet skulle skriva över det som läses; ange en annan fil",
                        "the result would overwrite what is read; name another file");
            }
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isRegularFile(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
