package se.likvard.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.assessment.Audience;
import se.likvard.effect.EffectJson;
import se.likvard.effect.EffectText;
import se.likvard.effect.Effects;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.value.Problem;

/** Tells what the efforts of the organisers in a file led to, and what recurs. */
@Command
final class EffectCommand implements Task {

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "organisers")
    private @Nullable Path file;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--seed", paramLabel = "N")
    private int seed = Effects.SEED;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules-or-own")
    private @Nullable Path folder;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "explained")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    EffectCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        if (format == Format.HTML) {
            throw new Failure(
                    ExitCode.USAGE, "--format", "effekter skrivs som text eller json", "effects are text or json");
        }
        List<Path> files = List.of(Objects.requireNonNull(file));
        if (out != null) {
            SameFile.refuse(files, out);
        }
        LocalDate day = Today.or(asOf, console);
        Rules rules = Rules.in(folder);
        Map<String, Organiser> organisers = new TreeMap<>();
        try (Output output = Output.to(out, console)) {
            ExitCode code = read(files, organisers);
            Effects effects =
                    Effects.of(List.copyOf(organisers.values()), rules.recall().rulebook(), day, seed);
            output.write(
                    format == Format.JSON
                            ? Json.pretty(EffectJson.of(effects))
                            : EffectText.of(effects, console.language().locale()));
            output.finish();
            return code;
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.RULEBOOK, rules.problems(e));
        }
    }

    /** Reads them all by their registration numbers and tells every problem; the rest is told of. */
    private ExitCode read(List<Path> files, Map<String, Organiser> organisers) {
        ExitCode code = ExitCode.DONE;
        try (GivenFiles given = new GivenFiles(files, Audience.CASE)) {
            while (given.hasNext()) {
                Given next = given.next();
                List<Problem> problems = next.entry()
                        .organiser()
                        .map(each -> organisers.putIfAbsent(each.registrationNumber(), each) == null
                                ? List.<Problem>of()
                                : List.of(twice(next, each)))
                        .orElseGet(next::problems);
                console.problems(problems);
                code = problems.isEmpty() ? code : ExitCode.INPUT;
            }
        }
        return code;
    }

    private static Problem twice(Given given, Organiser organiser) {
        return Problem.at(
                given.place() + ": /registrationNumber",
                organiser.registrationNumber() + " finns redan i filen; insatserna räknas en gång",
                organiser.registrationNumber() + " is in the file already; its efforts count once");
    }
}
