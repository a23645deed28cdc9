package se.likvard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.Likvard;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Audience;
import se.likvard.document.Document;
import se.likvard.organiser.Organiser;
import se.likvard.report.Grounds;
import se.likvard.rulebook.InvalidRulebookException;

/** Writes a text to take along, for a word processor. */
@Command
final class WriteLetter implements Task {

    /** Makes the text of an assessment. */
    interface Kind {
        Document of(Assessment assessment, Grounds grounds, Organiser organiser, Locale language);
    }

    private final Console console;
    private final Kind kind;

    @Parameters(paramLabel = "FILE", descriptionKey = "organiser")
    private @Nullable Path file;

    @Option(names = "--out", paramLabel = "ODT", required = true, descriptionKey = "letter")
    private @Nullable Path out;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules-or-own")
    private @Nullable Path folder;

    @Option(names = "--force", arity = "0")
    private boolean force;

    WriteLetter(Console console, Kind kind) {
        this.console = console;
        this.kind = kind;
    }

    @Override
    public ExitCode run() {
        Path source = Objects.requireNonNull(file);
        Path target = Objects.requireNonNull(out);
        SameFile.refuse(List.of(source), target);
        if (Files.isRegularFile(target) && !force) {
            throw new Failure(
                    ExitCode.OUTPUT,
                    target.toString(),
                    "filen finns redan och kan ha redigerats; ange en annan, eller --force för att skriva över den",
                    "the file exists and may have been edited; name another, or --force to write over it");
        }
        LocalDate day = Today.or(asOf, console);
        Organiser organiser = GivenFiles.only(List.of(source), Audience.CASE);
        Rules rules = Rules.in(folder);
        try (FileOutput output = FileOutput.open(target)) {
            Likvard likvard = rules.recall();
            Assessment assessment = likvard.assess(organiser, day);
            Grounds grounds = likvard.grounds(organiser, assessment);
            output.write(
                    kind.of(assessment, grounds, organiser, console.language().locale())
                            .odt());
            output.finish();
            return ExitCode.DONE;
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.RULEBOOK, rules.problems(e));
        }
    }
}
