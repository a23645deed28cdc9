package se.likvard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.assessment.Audience;
import se.likvard.change.Sweep;
import se.likvard.change.SweepData;
import se.likvard.change.SweepPage;
import se.likvard.change.SweepText;
import se.likvard.change.Varied;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.Trials;
import se.likvard.value.Problem;

/** Tries other values of parameters on the organisers of files. */
@Command
final class SweepCommand implements Task {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "RULES", descriptionKey = "swept")
    private @Nullable Path folder;

    @Option(names = "--vary", required = true, paramLabel = "NAME=VALUES", descriptionKey = "vary")
    private List<String> vary = List.of();

    @Option(names = "--data", required = true, arity = "1..*", paramLabel = "FILE", descriptionKey = "swept-data")
    private List<Path> data = List.of();

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json|csv|html", descriptionKey = "compared")
    private CompareCommand.Form format = CompareCommand.Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    SweepCommand(Console console) {
        this.console = console;
    }

    /** An organiser with what it gets at each point; one that could not be read has none. */
    private record Swept(Given given, Optional<List<Sweep.Got>> screenings) {}

    @Override
    public ExitCode run() {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Failure(
                    ExitCode.RULEBOOK,
                    folder.toString(),
                    "mappen med regler finns inte",
                    "there is no such rules folder");
        }
        if (out != null) {
            SameFile.refuse(data, out);
        }
        LocalDate day = Today.or(asOf, console);
        Rules rules = Rules.in(folder);
        try {
            Rulebook rulebook = rules.load().rulebook();
            Trials trials = new Trials(rulebook, day);
            Sweep sweep = sweep(trials, day);
            try (GivenFiles given = new GivenFiles(data, Audience.CASE);
                    Output output = Output.to(out, console)) {
                ExitCode code = run(sweep, given);
                output.write(result(sweep, trials, rulebook));
                output.finish();
                return code;
            }
        } catch (InvalidRulebookException e) {
            throw new Failure(ExitCode.RULEBOOK, rules.problems(e));
        }
    }

    private Sweep sweep(Trials trials, LocalDate day) {
        List<Problem> problems = new ArrayList<>();
        List<Varied> varied = vary.stream()
                .flatMap(each -> Varied.read(each, trials, problems).stream())
                .toList();
        long names = varied.stream().map(Varied::parameter).distinct().count();
        if (names < varied.size()) {
            problems.add(Problem.at("--vary", "samma värde står två gånger", "the same value stands twice"));
        }
        long size = varied.stream().mapToLong(each -> each.values().size()).reduce(1, (one, next) -> one * next);
        if (size > Sweep.MOST) {
            problems.add(Problem.at(
                    "--vary",
                    "det blir %s kombinationer; högst %s prövas".formatted(size, Sweep.MOST),
                    "that makes %s combinations; at most %s are tried".formatted(size, Sweep.MOST)));
        }
        if (!problems.isEmpty()) {
            throw new Failure(ExitCode.USAGE, problems);
        }
        return new Sweep(trials, varied, day);
    }

    private ExitCode run(Sweep sweep, GivenFiles given) {
        InOrder.run(
                given,
                each -> new Swept(each, each.entry().organiser().map(sweep::of)),
                each -> {
                    console.problems(each.given().problems());
                    each.screenings().ifPresentOrElse(sweep::add, sweep::addBroken);
                },
                Runtime.getRuntime().availableProcessors());
        return sweep.broken() > 0 ? ExitCode.INPUT : ExitCode.DONE;
    }

    private String result(Sweep sweep, Trials trials, Rulebook rulebook) {
        Locale language = console.language().locale();
        return switch (format) {
            case TEXT -> SweepText.of(sweep, trials, rulebook, language);
            case JSON -> Json.pretty(SweepData.json(sweep, trials, rulebook));
            case CSV -> SweepData.csv(sweep, trials, rulebook);
            case HTML -> SweepPage.of(sweep, trials, rulebook, language);
        };
    }
}
