package se.likvard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.likvard.source.merge.Precedence;
import se.likvard.source.merge.PrecedenceFile;
import se.likvard.value.Problem;

/** Which source is believed when two differ: {@code sources.yaml} of a rules folder, or the one that came with the program. */
final class SourcePolicy {

    private SourcePolicy() {}

    /**
     * The policy of a folder, or of the program when none is named.
     *
     * @throws Failure with every problem of the file
     */
    static Precedence in(@Nullable Path folder) {
        if (folder == null) {
            return PrecedenceFile.standard();
        }
        Path file = folder.resolve(PrecedenceFile.NAME);
        List<Problem> problems = new ArrayList<>();
        return PrecedenceFile.read(file.toString(), bytes(file), problems)
                .orElseThrow(() -> new Failure(ExitCode.RULEBOOK, problems));
    }

    /** The problems of the policy in a rules folder; none when it has no such file. */
    static List<Problem> check(Path folder) {
        Path file = folder.resolve(PrecedenceFile.NAME);
        List<Problem> problems = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            PrecedenceFile.read(PrecedenceFile.NAME, bytes(file), problems);
        }
        return problems;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Failure(ExitCode.RULEBOOK, file.toString(), "filen kan inte läsas", "the file cannot be read");
        }
    }
}
