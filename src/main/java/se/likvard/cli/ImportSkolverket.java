package se.likvard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.organiser.Organisers;
import se.likvard.source.Imported;
import se.likvard.source.Skolverket;

/** Turns Skolverket's published files into organisers, one per line. */
@Command
final class ImportSkolverket implements Task {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "published")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private @Nullable Path out;

    ImportSkolverket(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        try (Output output = Output.to(Objects.requireNonNull(out), console)) {
            Imported imported = Skolverket.read(files);
            imported.organisers().forEach(each -> output.write(Json.line(Organisers.write(each))));
            if (!imported.organisers().isEmpty()) {
                output.finish();
            }
            ImportWords.of(imported.summary()).forEach(console::message);
            console.problems(imported.problems());
            return imported.problems().isEmpty() ? ExitCode.DONE : ExitCode.INPUT;
        }
    }
}
