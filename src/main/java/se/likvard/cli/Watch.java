package se.likvard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.likvard.Likvard;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Audience;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.rulebook.Tested;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Tries rules at each save and shows what changes; a save with errors leaves the last rules without errors in force. */
@Command
final class Watch implements Task {

    private final Console console;
    private Optional<Map<String, Assessment>> good = Optional.empty();

    @Parameters(arity = "1", paramLabel = "DIR", descriptionKey = "watched")
    private Path folder = Path.of("");

    @Option(names = "--data", paramLabel = "FILE", required = true)
    private Path data = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    Watch(Console console) {
        this.console = console;
    }

    /** Goes on until the process, or in a test the thread, is asked to end. */
    @Override
    public ExitCode run() {
        LocalDate day = Today.or(asOf, console);
        try (Saves saves = new Saves(folder, data)) {
            Saved saved = saves.first();
            while (true) {
                attempt(saved, day);
                saved = saves.next(saved);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new Failure(ExitCode.INPUT, folder.toString(), "mappen kan inte läsas", "the folder cannot be read");
        }
    }

    /** Checks, tests and assesses by what was saved. */
    private void attempt(Saved saved, LocalDate day) throws IOException {
        Rules rules = new Rules(Optional.of(folder));
        try {
            Likvard likvard = saved.load();
            List<Problem> sources = rules.placed(saved.sources());
            if (!sources.isEmpty()) {
                broken(sources);
                return;
            }
            Tested tested = Tested.of(likvard.rulebook());
            List<Problem> failures = CaseRun.failures(tested.results(), rules);
            RulebookCommand.tell(failures, CaseRun.totals(tested.results(), failures.size()), console);
            Map<String, Assessment> now = assess(likvard, day);
            good.ifPresentOrElse(before -> compare(before, now), () -> begin(now));
            good = Optional.of(now);
        } catch (InvalidRulebookException e) {
            broken(rules.problems(e));
        }
    }

    private void broken(List<Problem> problems) {
        RulebookCommand.tell(problems, RulebookCommand.wrong(problems.size()), console);
        say(
                good.isPresent()
                        ? new Words(
                                "De senaste reglerna utan fel gäller fortfarande.",
                                "The last rules without errors still apply.")
                        : new Words(
                                "Inga regler utan fel har lästs än.", "No rules without errors have been read yet."));
    }

    private Map<String, Assessment> assess(Likvard likvard, LocalDate day) {
        Map<String, Assessment> all = new TreeMap<>();
        try (GivenFiles given = new GivenFiles(List.of(data), Audience.CASE)) {
            given.forEachRemaining(each -> each.entry()
                    .organiser()
                    .ifPresentOrElse(
                            organiser -> all.put(organiser.registrationNumber(), likvard.assess(organiser, day)),
                            () -> console.problems(each.problems())));
        }
        return all;
    }

    private void begin(Map<String, Assessment> now) {
        say(new Words(
                "Bedömda huvudmän: " + now.size() + ". Väntar på nästa sparning; Ctrl-C avslutar.",
                "Organisers assessed: " + now.size() + ". Waiting for the next save; Ctrl-C ends."));
    }

    private void compare(Map<String, Assessment> before, Map<String, Assessment> now) {
        List<String> lines = Difference.of(before, now, console.language());
        lines.forEach(each -> console.result(each + "\n"));
        if (lines.isEmpty()) {
            say(new Words("Inget ändras i bedömningen.", "Nothing changes in the assessment."));
        }
    }

    private void say(Words words) {
        console.result(console.language().in(words) + "\n");
    }
}
