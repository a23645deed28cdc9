package se.likvard.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.Likvard;
import se.likvard.assessment.Audience;
import se.likvard.form.OrganiserForm;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.InvalidRulebookException;

/** Assesses every organiser in files. */
@Command
final class AssessCommand implements Task {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "organisers")
    private List<Path> files = List.of();

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--rules", paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Option(names = "--audience", paramLabel = "WHO")
    private Audience audience = Audience.CASE;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--form", paramLabel = "XLSX", descriptionKey = "open-form")
    private @Nullable Path form;

    @Option(names = "--threads", paramLabel = "N")
    private int threads = Runtime.getRuntime().availableProcessors();

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        try {
            return assess();
        } catch (Failure | ReaderGone e) {
            throw e;
        } catch (RuntimeException e) {
            throw audience == Audience.PUBLIC ? new Wordless(e) : e;
        }
    }

    private ExitCode assess() {
        if (out != null) {
            SameFile.refuse(files, out);
        }
        LocalDate day = Today.or(asOf, console);
        Rules rules = Rules.in(folder);
        try (Output output = Output.to(out, console);
                GivenFiles given = new GivenFiles(files, audience)) {
            Likvard likvard = rules.load();
            if (form != null) {
                writeForm(form, likvard, day);
            }
            Assessing assessing = new Assessing(likvard, day, audience, new Layout(format, given.isSingle()), console);
            ExitCode code = assessing.run(given, output, Math.max(1, Math.min(threads, 64)));
            output.finish();
            return code;
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.RULEBOOK, rules.problems(e));
        }
    }

    /** Asks for what the assessment of the only organiser leaves open. */
    private void writeForm(Path target, Likvard likvard, LocalDate day) {
        SameFile.refuse(files, target);
        Organiser organiser = likvard.shown(GivenFiles.only(files, audience), day, audience);
        byte[] open = OrganiserForm.open(
                organiser,
                likvard.assess(organiser, day),
                likvard.rulebook(),
                console.language().locale());
        try (FileOutput output = FileOutput.open(target)) {
            output.write(open);
            output.finish();
        }
    }
}
