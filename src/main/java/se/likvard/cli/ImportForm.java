package se.likvard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.form.Change;
import se.likvard.form.InvalidFormException;
import se.likvard.form.OrganiserForm;
import se.likvard.form.ReadForm;
import se.likvard.organiser.Organisers;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.value.Counted;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Reads a form that the organiser has filled in. */
@Command
final class ImportForm implements Task {

    private static final Counted CHANGES = new Counted("ändring", "ändringar", "change", "changes");

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "filled-in")
    private @Nullable Path file;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules-or-own")
    private @Nullable Path folder;

    ImportForm(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        Path form = Objects.requireNonNull(file);
        if (out != null) {
            SameFile.refuse(List.of(form), out);
        }
        Rules rules = Rules.in(folder);
        try {
            ReadForm read = OrganiserForm.read(bytes(form), rules.load().rulebook());
            try (Output output = Output.to(out, console)) {
                output.write(Json.pretty(Organisers.write(read.organiser())));
                output.finish();
            }
            read.changes().forEach(each -> console.message(line(each)));
            console.message(CHANGES.of(read.changes().size()));
            return ExitCode.DONE;
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.RULEBOOK, rules.problems(e));
        } catch (InvalidFormException e) {
            List<Problem> problems = e.problems().stream()
                    .map(each -> new Problem(form + (each.where().isEmpty() ? "" : ": " + each.where()), each.what()))
                    .toList();
            throw new Failure(ExitCode.INPUT, problems);
        }
    }

    private static Words line(Change change) {
        return new Words(
                change.where() + ": " + change.what().sv(),
                change.where() + ": " + change.what().en());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Failure(ExitCode.INPUT, file.toString(), "filen går inte att läsa", "the file cannot be read");
        }
    }
}
