package se.likvard.cli;

import java.nio.file.Files;
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

    @Option(names = "--format", paramLabel = "text|json|html")
    private Format format = Format.TEXT;

    @Option(names = "--audience", paramLabel = "WHO")
    private Audience audience = Audience.CASE;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out-or-folder")
    private @Nullable Path out;

    @Option(names = "--form", paramLabel = "XLSX", descriptionKey = "open-form")
    private @Nullable Path form;

    @Option(names = "--explain", arity = "0")
    private boolean explain;

    @Option(names = "--verify", arity = "0")
    private boolean verify;

    @Option(names = "--threads", paramLabel = "N")
    private int threads = Runtime.getRuntime().availableProcessors();

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        return Wordless.run(audience, this::assess);
    }

    private ExitCode assess() {
        if (out != null) {
            SameFile.refuse(files, out);
        }
        LocalDate day = Today.or(asOf, console);
        Rules rules = Rules.in(folder);
        try (GivenFiles given = new GivenFiles(files, audience);
                Delivery delivery = delivery(given)) {
            Likvard likvard = verify ? rules.load() : rules.recall();
            if (form != null) {
                writeForm(form, likvard, day);
            }
            Verification verification = verify ? Verification.by(likvard, day) : Verification.NONE;
            Assessing assessing = new Assessing(likvard, day, audience, layout(given), console, verification);
            ExitCode code = assessing.run(given, delivery, Math.max(1, Math.min(threads, 64)));
            delivery.finish();
            return code;
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.RULEBOOK, rules.problems(e));
        }
    }

    private Layout layout(GivenFiles given) {
        return new Layout(format, given.isSingle(), explain);
    }

    /** A folder takes a page for each organiser; everything else takes one page, or text or JSON of all. */
    private Delivery delivery(GivenFiles given) {
        if (format == Format.HTML && out != null && Files.isDirectory(out)) {
            return new FolderDelivery(out, console.language());
        }
        if (format == Format.HTML && given.isMany()) {
            throw new Failure(
                    ExitCode.USAGE,
                    files.get(0).toString(),
                    "det finns fler än en huvudman, och en sida i html gäller en; ange med --out en mapp som finns, så"
                            + " får var och en en egen sida",
                    "there is more than one organiser, and a page of html is about one; name with --out a folder that"
                            + " exists, and each gets a page of its own");
        }
        return new OneDelivery(layout(given), Output.to(out, console));
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
