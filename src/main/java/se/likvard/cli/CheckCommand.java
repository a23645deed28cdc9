package se.likvard.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Tells every problem of a rulebook. */
@Command
final class CheckCommand implements Task {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "rules")
    private @Nullable Path folder;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        Rules rules = Rules.nearest(folder);
        try {
            Rulebook rulebook = rules.load().rulebook();
            console.result(console.language().in(right(rulebook)) + "\n");
            return ExitCode.DONE;
        } catch (InvalidRulebookException e) {
            return wrong(console, rules.problems(e));
        }
    }

    /** Prints what is wrong with a rulebook as the result. */
    static ExitCode wrong(Console console, List<Problem> problems) {
        problems.forEach(each -> console.result(console.line(each) + "\n"));
        String sv = problems.size() + " fel i regelverket";
        String en = problems.size() + (problems.size() == 1 ? " error" : " errors") + " in the rulebook";
        console.result(console.language().in(new Words(sv, en)) + "\n");
        return ExitCode.WRONG;
    }

    private static Words right(Rulebook rulebook) {
        int size = rulebook.size();
        String hash = ", " + rulebook.hash();
        return new Words(
                "Inga fel. " + size + (size == 1 ? " regel" : " regler") + hash,
                "No errors. " + size + (size == 1 ? " rule" : " rules") + hash);
    }
}
