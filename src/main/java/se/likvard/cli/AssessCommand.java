package se.likvard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.rulebook.InvalidRulebookException;

/** Assesses every organiser in files. */
@Command
final class AssessCommand implements Task {

    /** Where the law that the rules rest on applies. */
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "organisers")
    private List<Path> files = List.of();

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--rules", paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--threads", paramLabel = "N")
    private int threads = Runtime.getRuntime().availableProcessors();

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        refuseToOverwrite();
        LocalDate day = day();
        Rules rules = Rules.in(folder);
        try (Output output = Output.to(out, console);
                GivenFiles given = new GivenFiles(files)) {
            Assessing assessing = new Assessing(rules.load(), day, new Layout(format, given.isSingle()), console);
            ExitCode code = assessing.run(given, output, Math.max(1, Math.min(threads, 64)));
            output.finish();
            return code;
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.RULEBOOK, rules.problems(e));
        }
    }

    /** The day asked for, or today: the only clock in the program. */
    private LocalDate day() {
        if (asOf != null) {
            return asOf;
        }
        LocalDate today = LocalDate.now(SWEDEN);
        console.message(
                "Bedömningsdag: " + today + " (i dag; en annan anges med --as-of)",
                "As of " + today + " (today; name another with --as-of)");
        return today;
    }

    private void refuseToOverwrite() {
        for (Path file : files) {
            if (out != null && isSame(file, out)) {
                throw new Failure(
                        ExitCode.USAGE,
                        file.toString(),
                        "--out skulle skriva över det som läses; ange en annan fil",
                        "--out would overwrite what is read; name another file");
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
