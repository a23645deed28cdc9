package se.likvard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.source.Imported;
import se.likvard.source.Listing;
import se.likvard.source.Published;
import se.likvard.source.Sources;
import se.likvard.source.merge.Precedence;

/** Turns published files into organisers, one per line. */
@Command
final class ImportPublished implements Task {

    /** How often the one who waits is told how far the writing has come. */
    private static final int STEP = 200;

    private final Console console;
    private final Published kinds;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "published")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private @Nullable Path out;

    @Option(names = "--with", paramLabel = "FILE", descriptionKey = "with")
    private @Nullable Path known;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "sources")
    private @Nullable Path rules;

    ImportPublished(Console console, Published kinds) {
        this.console = console;
        this.kinds = kinds;
    }

    @Override
    public ExitCode run() {
        Path target = Objects.requireNonNull(out);
        Listing listing = Listing.of(files);
        SameFile.refuse(read(listing), target);
        Precedence precedence = SourcePolicy.in(rules);
        try (Output output = Output.to(target, console)) {
            Imported imported = new Sources(kinds, precedence)
                    .read(
                            listing,
                            Optional.ofNullable(known),
                            file -> ImportWords.of(file).forEach(console::message));
            if (!imported.unusable().isEmpty()) {
                console.problems(imported.unusable());
                return ExitCode.INPUT;
            }
            int written = write(imported, output);
            ImportWords.of(imported).forEach(console::message);
            console.problems(imported.problems());
            return finished(written, imported.problems().isEmpty(), output);
        }
    }

    private ExitCode finished(int written, boolean right, Output output) {
        if (written == 0) {
            console.message(
                    right ? "Inget skrevs: filerna namnger inga huvudmän. Ange dem med --with." : "Inget skrevs.",
                    right
                            ? "Nothing was written: the files name no organisers. Name them with --with."
                            : "Nothing was written.");
            return ExitCode.INPUT;
        }
        output.finish();
        return right ? ExitCode.DONE : ExitCode.INPUT;
    }

    /** Every file that is read, those of folders too. */
    private List<Path> read(Listing listing) {
        return Stream.concat(listing.files().stream(), Stream.ofNullable(known)).toList();
    }

    private int write(Imported imported, Output output) {
        int all = imported.summary().organisers();
        int written = 0;
        for (Organiser each : (Iterable<Organiser>) imported.organisers()::iterator) {
            output.write(Json.line(Organisers.write(each)));
            written++;
            if (console.terminal() && written % STEP == 0) {
                console.message(
                        "… %s av %s huvudmän".formatted(written, all), "… %s of %s organisers".formatted(written, all));
            }
        }
        return written;
    }
}
