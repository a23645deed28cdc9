package se.likvard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.Likvard;
import se.likvard.assessment.Audience;
import se.likvard.population.Folder;
import se.likvard.population.Groups;
import se.likvard.population.Run;
import se.likvard.rulebook.Engine;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Assesses any number of organisers in short into a folder, and goes on where a run was cut off. */
@Command
final class PopulationCommand implements Task {

    private static final int MOST_THREADS = 64;

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "organisers-or-published")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out-population")
    private @Nullable Path out;

    @Option(names = "--with", paramLabel = "FILE", descriptionKey = "with-tables")
    private @Nullable Path known;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules-or-own")
    private @Nullable Path rulesFolder;

    @Option(names = "--groups", paramLabel = "CSV", descriptionKey = "groups")
    private @Nullable Path groups;

    @Option(names = "--audience", paramLabel = "WHO")
    private Audience audience = Audience.CASE;

    @Option(names = "--verify", arity = "0")
    private boolean verify;

    @Option(names = "--threads", paramLabel = "N")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--progress", arity = "0", descriptionKey = "progress")
    private boolean progress;

    @Option(names = "--restart", arity = "0", descriptionKey = "restart")
    private boolean restart;

    PopulationCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        return Wordless.run(audience, this::assess);
    }

    private ExitCode assess() {
        LocalDate day = Today.or(asOf, console);
        Groups byMunicipality = groups();
        Rules rules = Rules.in(rulesFolder);
        try {
            Likvard likvard = verify ? rules.load() : rules.recall();
            PopulationInput input = PopulationInput.of(files, known);
            input.refuseWithin(Objects.requireNonNull(out));
            Run asked = new Run(
                    Engine.NAME + " " + Engine.version(),
                    likvard.rulebook().hash(),
                    day.toString(),
                    audience.toString(),
                    verify,
                    input.contents());
            return inFolder(input.read(), folder -> {
                Run run = restart ? asked : folder.kept(asked);
                refuseObstacles(folder, run);
                Verification verification = verify ? Verification.by(likvard, day) : Verification.NONE;
                PopulationRun assessing = new PopulationRun(likvard, day, audience, run, folder, console, verification);
                try (Intake intake = intake(input, run)) {
                    assessing.finishResults(intake, Math.max(1, Math.min(threads, MOST_THREADS)), progress, restart);
                    intake.finish();
                    return assessing.tell(byMunicipality, intake.faults());
                }
            });
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.RULEBOOK, rules.problems(e));
        }
    }

    private Groups groups() {
        if (groups == null) {
            return Groups.NONE;
        }
        List<Problem> problems = new ArrayList<>();
        Groups read = Groups.read(groups, problems);
        if (!problems.isEmpty()) {
            throw new Failure(ExitCode.INPUT, problems);
        }
        return read;
    }

    private Intake intake(PopulationInput input, Run run) {
        return input.isTables()
                ? TableIntake.of(input.listing(), input.known(), SourcePolicy.in(rulesFolder), audience, console)
                : new FileIntake(files, run.inputs(), audience);
    }

    private interface Work {
        ExitCode in(Folder folder) throws IOException;
    }

    /** Does all that looks at the folder or changes it, while no other run may. */
    private ExitCode inFolder(List<Path> read, Work work) {
        Path path = Objects.requireNonNull(out);
        refuseFile(path);
        Folder.everything(path).forEach(each -> SameFile.refuse(read, each));
        try (Folder folder = Folder.open(path).orElseThrow(() -> busy(path))) {
            return work.in(folder);
        } catch (IOException e) {
            throw PopulationRun.unwritable(path);
        }
    }

    private static void refuseFile(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Failure(
                    ExitCode.OUTPUT,
                    path.toString(),
                    "det är en fil, ingen mapp; ange en mapp för resultaten",
                    "that is a file, not a folder; name a folder for the results");
        }
    }

    private static Failure busy(Path path) {
        return new Failure(
                ExitCode.OUTPUT,
                path.toString(),
                "en annan körning skriver i mappen; vänta tills den är klar, eller ange en annan mapp",
                "another run is writing in the folder; wait until it is done, or name another folder");
    }

    private void refuseObstacles(Folder folder, Run run) throws IOException {
        List<Words> obstacles = restart ? List.of() : folder.obstacles(run);
        if (!obstacles.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    folder.toString(),
                    "mappen har resultat som inte säkert är av samma körning: "
                            + obstacles.stream().map(Words::sv).collect(Collectors.joining("; "))
                            + ". Ange en annan mapp, eller --restart för att börja om i den",
                    "the folder has results that are not surely of the same run: "
                            + obstacles.stream().map(Words::en).collect(Collectors.joining("; "))
                            + ". Name another folder, or --restart to start over in it");
        }
    }
}
