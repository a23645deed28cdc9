package se.likvard.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.assessment.Audience;
import se.likvard.form.OrganiserForm;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.InvalidRulebookException;

/** Writes a spreadsheet that asks what only the organiser can answer. */
@Command
final class FormCommand implements Task {

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "organiser")
    private @Nullable Path file;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "form")
    private @Nullable Path out;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "law-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules-or-own")
    private @Nullable Path folder;

    FormCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        Path source = Objects.requireNonNull(file);
        Path target = Objects.requireNonNull(out);
        SameFile.refuse(List.of(source), target);
        Rules rules = Rules.in(folder);
        LocalDate day = Today.or(asOf, console);
        try (FileOutput output = FileOutput.open(target)) {
            Organiser organiser = GivenFiles.only(List.of(source), Audience.CASE);
            output.write(OrganiserForm.all(
                    organiser,
                    rules.recall().rulebook(),
                    day,
                    console.language().locale()));
            output.finish();
            return ExitCode.DONE;
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.RULEBOOK, rules.problems(e));
        }
    }
}
