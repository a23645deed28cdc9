package se.likvard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.likvard.source.merge.Precedence;
import se.likvard.source.merge.PrecedenceFile;
import se.likvard.value.Problem;

/** Which source is believed when two differ: {@code sources.yaml} of a rules folder, or the one that came with the program. */
final class SourcePolicy {

    /** Bytes of a file among the rules. */
    private static final int LARGEST = 256 * 1024;

    private SourcePolicy() {}

    /**
     * The policy of a folder, or of the program when none is named.
     *
     * @throws Failure with every problem of the file
     */
    static Precedence in(@Nullable Path folder) {
        Optional<Path> rules = Rules.in(folder).folder();
        if (rules.isEmpty()) {
            return PrecedenceFile.standard();
        }
        Path file = rules.get().resolve(PrecedenceFile.NAME);
        List<Problem> problems = new ArrayList<>();
        return PrecedenceFile.read(file.toString(), bytes(file), problems)
                .orElseThrow(() -> new Failure(ExitCode.RULEBOOK, problems));
    }

    /** The problems of the policy in a rules folder; none when it has no such file that the rulebook reads. */
    static List<Problem> check(Path folder) {
        Path file = folder.resolve(PrecedenceFile.NAME);
        List<Problem> problems = new ArrayList<>();
        if (isOrdinary(file)) {
            PrecedenceFile.read(PrecedenceFile.NAME, bytes(file), problems);
        }
        return problems;
    }

    private static boolean isOrdinary(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && file.toFile().length() <= LARGEST;
    }

    private static byte[] bytes(Path file) {
        try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length <= LARGEST && isOrdinary(file)) {
                return bytes;
            }
            throw new IOException("not as a rules file is");
        } catch (IOException e) {
            throw new Failure(ExitCode.RULEBOOK, file.toString(), "filen kan inte läsas", "the file cannot be read");
        }
    }
}
